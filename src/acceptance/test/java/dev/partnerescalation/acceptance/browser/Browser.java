package dev.partnerescalation.acceptance.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.junit.rules.TestRule;
import org.junit.runner.Description;
import org.junit.runners.model.Statement;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoAlertPresentException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * One person's browser at one Jira: a new tab without cookies for each test. A test fails when the browser complained: a script that
 * threw, something that the content security policy forbade, or a file that is not there.
 */
public final class Browser implements TestRule {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /** Of itself Selenium looks again after half a second, and most pages are there sooner. */
    private static final Duration OFTEN = Duration.ofMillis(50);

    private static final Pattern ANSWER_OF_A_PAGE = Pattern.compile("responded with a status of 4\\d\\d");
    private static final Pattern FILE = Pattern.compile("^\\S+(/s/|/rest/|/download/|\\.(css|js|svg|png|ico)\\b)");

    private static final String LEAVE =
            "window.left = true; document.querySelectorAll('form').forEach(form => form.setAttribute('data-left', ''))";

    /** A dialog with a form that was not there before counts as the next page. */
    private static final String NEXT_PAGE_IS_THERE =
            """
            return !window.left && document.readyState === 'complete' && location.href !== 'about:blank'
                || !!window.left && document.querySelector('dialog[open] form:not([data-left])') !== null;
            """;

    private static final String OPEN_TAB =
            """
            const pane = arguments[0].closest('[role=tabpanel][hidden]');
            if (pane) document.getElementById(pane.getAttribute('aria-labelledby')).click();
            """;

    private static final String BOX_WITH_MARGIN =
            """
            const box = arguments[0].getBoundingClientRect();
            const margin = parseFloat(getComputedStyle(arguments[0]).paddingLeft) < 8 ? 12 : 0;
            const x = Math.max(0, box.left - margin);
            return {x: x, y: box.top, width: Math.min(innerWidth, box.right + margin) - x, height: box.height, scale: 1};
            """;

    private final Supplier<String> base;
    private final ChromeDriver driver = Chromium.running();
    private boolean runsScripts = true;

    private Browser(Supplier<String> base) {
        this.base = base;
    }

    /** A browser at the Jira with this address, which is asked for when it is needed. */
    public static Browser at(Supplier<String> base) {
        return new Browser(base);
    }

    @Override
    public Statement apply(Statement test, Description description) {
        return new Statement() {
            @Override
            public void evaluate() throws Throwable {
                beginAnew();
                try {
                    test.evaluate();
                    Set<String> complaints = complaints();
                    if (!complaints.isEmpty()) {
                        throw new AssertionError("The browser complained:\n" + String.join("\n", complaints));
                    }
                } catch (Throwable fault) {
                    showWhereItFailed(description, fault);
                    throw fault;
                }
            }
        };
    }

    private void beginAnew() {
        String old = driver.getWindowHandle();
        driver.switchTo().newWindow(WindowType.TAB);
        String fresh = driver.getWindowHandle();
        driver.switchTo().window(old).close();
        driver.switchTo().window(fresh);
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        scripts(true);
        driver.manage().logs().get(LogType.BROWSER);
        width(1280);
    }

    private void showWhereItFailed(Description test, Throwable fault) {
        Path folder = Path.of("target", "browser");
        String name = test.getTestClass().getSimpleName() + "-" + test.getMethodName();
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(name + ".png"), picture());
            Files.writeString(folder.resolve(name + ".html"), driver.getCurrentUrl() + "\n" + driver.getPageSource());
        } catch (IOException | RuntimeException unseen) {
            fault.addSuppressed(unseen);
        }
    }

    /** What the browser complained about since the last call. A page that answers 4xx is no complaint, a file that does is. */
    public Set<String> complaints() {
        Set<String> complaints = new HashSet<>();
        driver.manage().logs().get(LogType.BROWSER).forEach(entry -> {
            boolean page = ANSWER_OF_A_PAGE.matcher(entry.getMessage()).find()
                    && !FILE.matcher(entry.getMessage()).find();
            if (entry.getLevel() == Level.SEVERE && !page) {
                complaints.add(entry.getMessage());
            }
        });
        return complaints;
    }

    /** The inner width of the window; 1280 at the start of a test. */
    public Browser width(int pixels) {
        return size(pixels, 900);
    }

    private Browser size(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        return this;
    }

    /** The page as it would be printed, a PDF; paper and margins as the page itself asks for. */
    public byte[] print() {
        Map<String, Object> answer = driver.executeCdpCommand(
                "Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", false));
        return Base64.getDecoder().decode((String) answer.get("data"));
    }

    /** Makes the window as high as the page, for pictures. */
    public Browser showWholePage() {
        Number width = (Number) run("return innerWidth");
        Number height = (Number) run("return document.documentElement.scrollHeight");
        return size(width.intValue(), height.intValue());
    }

    /** Goes on without JavaScript until the test ends. */
    public Browser withoutScripts() {
        scripts(false);
        return this;
    }

    private void scripts(boolean run) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
        runsScripts = run;
    }

    /** Opens an address below the context path. */
    public Browser open(String path) {
        driver.get(base.get() + path);
        return this;
    }

    public Browser reload() {
        driver.navigate().refresh();
        return this;
    }

    /** The address that the person sees, without the part that all pages share. */
    public String address() {
        String url = driver.getCurrentUrl();
        return url.startsWith(base.get()) ? url.substring(base.get().length()) : url;
    }

    /** The only element with this id; an id that is there twice or not at all is a fault of the page. */
    public WebElement byId(String id) {
        return only("[id='" + id + "']");
    }

    /** The only element with this id; the tab of the screen that it stands on is opened. */
    WebElement onItsTab(String id) {
        return onItsTab(byId(id));
    }

    /** The element, after the tab of the screen that it stands on was opened. */
    WebElement onItsTab(WebElement element) {
        if (runsScripts) {
            run(OPEN_TAB, element);
        }
        return element;
    }

    /** The only element that matches. */
    public WebElement only(String css) {
        List<WebElement> found = all(css);
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " elements instead of one match " + css + " at " + address());
        }
        return found.get(0);
    }

    public List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    public boolean has(String css) {
        return !all(css).isEmpty();
    }

    /** Waits until exactly one element matches and is visible. */
    public WebElement waitFor(String css) {
        return until(css + " is visible", () -> {
            List<WebElement> found = all(css);
            return found.size() == 1 && found.get(0).isDisplayed() ? found.get(0) : null;
        });
    }

    /** Waits until something is so. */
    public void waitUntil(String what, Supplier<Boolean> fact) {
        until(what, () -> fact.get() ? Boolean.TRUE : null);
    }

    private <T> T until(String what, Supplier<T> wanted) {
        return new WebDriverWait(driver, PATIENCE, OFTEN)
                .withMessage(() -> what + " at " + address())
                .ignoring(StaleElementReferenceException.class)
                .ignoring(JavascriptException.class)
                .until(unused -> wanted.get());
    }

    /** Clicks what leads to another page, and waits until that page is there. */
    public Browser follow(WebElement element) {
        return leave(() -> click(element));
    }

    /** Clicks the only element that matches and waits for the next page. */
    public Browser follow(String css) {
        return follow(only(css));
    }

    /** Clicks what is brought into the middle of the window before. */
    void click(WebElement element) {
        run("arguments[0].scrollIntoView({block: 'center'})", element);
        element.click();
    }

    /** Does what leads to another page. The old one is marked, because the new one may have the same address. */
    private Browser leave(Runnable action) {
        run(LEAVE);
        action.run();
        until("another page", () -> Boolean.TRUE.equals(run(NEXT_PAGE_IS_THERE)) ? Boolean.TRUE : null);
        return this;
    }

    /** Where the links of the page lead to, as far as that is the same Jira: without the part that all pages share. */
    public List<String> linkedAddresses() {
        List<?> links = (List<?>) run("return [...document.querySelectorAll('a[href]')].map(link => link.href)");
        return links.stream()
                .map(String::valueOf)
                .filter(link -> link.startsWith(base.get() + "/"))
                .map(link -> link.substring(base.get().length()))
                .toList();
    }

    /** Presses keys wherever the focus is. */
    public Browser press(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
        return this;
    }

    /** Presses Enter wherever the focus is and waits for the next page. */
    public Browser enter() {
        return leave(() -> press(Keys.ENTER));
    }

    public WebElement focused() {
        return driver.switchTo().activeElement();
    }

    /** Whether a dialog of a script stands open, which is none of ours. */
    public boolean hasAlert() {
        try {
            driver.switchTo().alert();
            return true;
        } catch (NoAlertPresentException none) {
            return false;
        }
    }

    /** What a script answers that runs in the page, whatever the page's content security policy. */
    public Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** As {@link #run}, for a script that takes its time; it runs also where the page's own scripts do not. */
    Object runAsync(String script, Object... arguments) {
        boolean before = runsScripts;
        scripts(true);
        try {
            return driver.executeAsyncScript(script, arguments);
        } finally {
            scripts(before);
        }
    }

    /** All text that a person can see. */
    public String text() {
        return driver.findElement(By.tagName("body")).getText();
    }

    public String source() {
        return driver.getPageSource();
    }

    /** A picture of what is visible, as PNG. */
    public byte[] picture() {
        return driver.getScreenshotAs(OutputType.BYTES);
    }

    /** A picture of the only element that matches, as PNG; one that has no space at its sides is given some of the page. */
    public byte[] pictureOf(String css) {
        Map<?, ?> box = (Map<?, ?>) run(BOX_WITH_MARGIN, only(css));
        Map<String, Object> clip = new HashMap<>();
        box.forEach((name, value) -> clip.put(name.toString(), value));
        Object data = driver.executeCdpCommand("Page.captureScreenshot", Map.of("format", "png", "clip", clip))
                .get("data");
        return Base64.getDecoder().decode(data.toString());
    }

    /** Texts of all elements that match, in the order of the page. */
    public List<String> texts(String css) {
        List<String> texts = new ArrayList<>();
        all(css).forEach(one -> texts.add(one.getText()));
        return texts;
    }
}
