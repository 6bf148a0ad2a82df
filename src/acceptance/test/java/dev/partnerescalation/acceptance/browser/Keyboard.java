package dev.partnerescalation.acceptance.browser;

import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Somebody who uses no mouse: goes on with Tab, sees where they are at every step, and presses Enter or types. */
public final class Keyboard {

    private static final int MOST_STEPS = 250;

    private static final String TAB_TO_OPEN =
            """
            const wanted = document.querySelector(arguments[0]);
            const pane = wanted && wanted.closest('[role=tabpanel][hidden]');
            return pane && pane.getAttribute('aria-labelledby');
            """;

    private static final String VISIBLE_FOCUS =
            """
            const one = arguments[0], style = getComputedStyle(one), box = one.getBoundingClientRect();
            const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 || style.boxShadow !== 'none';
            const inside = box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
            return ring && inside;
            """;

    private final Browser browser;

    private Keyboard(Browser browser) {
        this.browser = browser;
    }

    public static Keyboard of(Browser browser) {
        return new Keyboard(browser);
    }

    /** Presses Tab until the focus is on the element that matches, after opening the tab of the screen that it stands on. */
    public Keyboard to(String css) {
        Object tab = browser.run(TAB_TO_OPEN, css);
        if (tab != null) {
            tabTo("[role=tab][aria-selected=true]");
            for (int step = 0;
                    step < MOST_STEPS && !tab.equals(browser.focused().getDomProperty("id"));
                    step++) {
                browser.press(Keys.ARROW_RIGHT);
            }
        }
        return tabTo(css);
    }

    private Keyboard tabTo(String css) {
        for (int step = 0; step < MOST_STEPS; step++) {
            WebElement focused = browser.focused();
            if (Boolean.TRUE.equals(browser.run("return arguments[0].matches(arguments[1])", focused, css))) {
                return this;
            }
            browser.press(Keys.TAB);
            mustBeSeen(browser.focused());
        }
        throw new AssertionError("Tab never comes to " + css + " at " + browser.address());
    }

    /** The page may have to scroll first, and a slow machine takes its time for that. */
    private void mustBeSeen(WebElement focused) {
        if (!focused.getTagName().equals("body")) {
            browser.waitUntil(
                    "a visible sign shows that the focus is on " + focused.getDomProperty("outerHTML"),
                    () -> Boolean.TRUE.equals(browser.run(VISIBLE_FOCUS, focused)));
        }
    }

    /** Replaces what stands in the field that has the focus. */
    public Keyboard types(String text) {
        browser.press(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
        browser.press(text);
        return this;
    }

    /** Presses the arrow keys in a list until it has the value. */
    public Keyboard chooses(String value) {
        WebElement list = browser.focused();
        browser.press(Keys.HOME);
        int choices = ((Number) browser.run("return arguments[0].options.length", list)).intValue();
        for (int step = 0; step < choices; step++) {
            if (value.equals(list.getDomProperty("value"))) {
                return this;
            }
            browser.press(Keys.ARROW_DOWN);
        }
        throw new AssertionError("The arrow keys never come to " + value + " in " + list.getDomProperty("outerHTML"));
    }

    /** Presses keys as they are. */
    public Keyboard presses(CharSequence... keys) {
        browser.press(keys);
        return this;
    }

    /** Presses Enter and waits for the page that it leads to. */
    public Keyboard enters() {
        browser.enter();
        return this;
    }
}
