package dev.partnerescalation.acceptance.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * The one Chromium of this test run: starting it takes longer than most tests. It goes when the virtual machine goes. Both programs
 * are the machine's own; nothing is ever fetched. Chromium's headless shell is taken where it is installed: it draws the same pages
 * with the same engine, and has no window, which costs more than the pages (decisions.md, 35).
 */
final class Chromium {

    private static final String SHELL = "/usr/bin/chromium-headless-shell";

    private static final List<String> QUIET = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--in-process-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage",
            "--disable-extensions",
            // Nobody goes back, and keeping every page that was left costs a third of the processor.
            "--disable-features=BackForwardCache,RenderDocument,PaintHolding,SpareRendererForSitePerProcess",
            "--force-device-scale-factor=1",
            "--lang=en-US");

    private static ChromeDriver running;

    private Chromium() {}

    /** The running browser, started at the first call. */
    static synchronized ChromeDriver running() {
        if (running == null) {
            running = start();
        }
        return running;
    }

    private static ChromeDriver start() {
        Path browser = program("browser.binary", List.of(SHELL, "/usr/bin/chromium"), "chromium-headless-shell");
        Path driver = program("browser.driver", List.of("/usr/bin/chromedriver"), "chromium-driver");
        Path folder = emptyFolder();
        Path profile = folder.resolve("profile");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(withPage(browser, folder).toFile());
        options.addArguments(QUIET);
        options.addArguments("--user-data-dir=" + profile);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.toFile())
                .usingAnyFreePort()
                // Dates are typed and shown as the browser's language wants it, whatever the machine speaks.
                .withEnvironment(Map.of("LANG", "en_US.UTF-8", "LANGUAGE", "en_US", "TZ", "Europe/London"))
                .build();
        ChromeDriver started = new ChromeDriver(service, options);
        started.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(60)).scriptTimeout(Duration.ofSeconds(60));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(started, folder), "stop-chromium"));
        return started;
    }

    private static Path program(String property, List<String> usual, String debianPackage) {
        String named = System.getProperty(property);
        return (named == null ? usual : List.of(named))
                .stream()
                        .map(Path::of)
                        .filter(Files::isExecutable)
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("The tests need a browser, and there is no program "
                                + (named == null ? String.join(" or ", usual) : named) + ". Install Debian's package "
                                + debianPackage + ", or name the program with -D" + property + "=PATH."));
    }

    /** The driver waits for a page to steer, and the headless shell opens none unless it is told to. */
    private static Path withPage(Path browser, Path folder) {
        if (!browser.endsWith(Path.of(SHELL).getFileName())) {
            return browser;
        }
        try {
            Path start = Files.writeString(
                    folder.resolve("start"), "#!/bin/sh\nexec '" + browser + "' \"$@\" about:blank\n");
            Files.setPosixFilePermissions(start, PosixFilePermissions.fromString("rwx------"));
            return start;
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The browser cannot be started from " + folder, unwritable);
        }
    }

    private static Path emptyFolder() {
        try {
            return Files.createTempDirectory("browser");
        } catch (IOException unwritable) {
            throw new UncheckedIOException("No folder can be made for the browser", unwritable);
        }
    }

    private static void stop(ChromeDriver driver, Path folder) {
        driver.quit();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException inUse) {
            throw new UncheckedIOException("The profile of the browser stays behind in " + folder, inUse);
        }
    }
}
