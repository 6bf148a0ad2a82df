package dev.partnerescalation.acceptance.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
 * are the machine's own; nothing is ever fetched.
 */
final class Chromium {

    private static final List<String> QUIET = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
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
        Path browser = program("browser.binary", "/usr/bin/chromium", "chromium");
        Path driver = program("browser.driver", "/usr/bin/chromedriver", "chromium-driver");
        Path profile = emptyFolder();
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.toFile());
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
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(started, profile), "stop-chromium"));
        return started;
    }

    private static Path program(String property, String usual, String debianPackage) {
        Path program = Path.of(System.getProperty(property, usual));
        if (!Files.isExecutable(program)) {
            throw new AssertionError(
                    "The tests need a browser, and there is no program " + program + ". Install Debian's package "
                            + debianPackage + ", or name the program with -D" + property + "=PATH.");
        }
        return program;
    }

    private static Path emptyFolder() {
        try {
            return Files.createTempDirectory("browser-profile");
        } catch (IOException unwritable) {
            throw new UncheckedIOException("No folder can be made for the profile of the browser", unwritable);
        }
    }

    private static void stop(ChromeDriver driver, Path profile) {
        driver.quit();
        try (Stream<Path> files = Files.walk(profile)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException inUse) {
            throw new UncheckedIOException("The profile of the browser stays behind in " + profile, inUse);
        }
    }
}
