package dev.partnerescalation.acceptance.browser;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.WebElement;

/** The readiness panel: each judged transition with its checks. */
public final class Panel {

    private final WebElement root;

    Panel(WebElement root) {
        this.root = root;
    }

    public String text() {
        return root.getText();
    }

    /** The state of a judged transition, by its place. */
    public String validator(int place) {
        return validators().get(place).getDomAttribute("data-state");
    }

    public int numberOfGates() {
        return validators().size();
    }

    /** The state of a check at a judged transition. */
    public String check(int validator, String key) {
        return row(validator, key).getDomAttribute("data-state");
    }

    /** What the panel says about a check at a judged transition. */
    public String messages(int validator, String key) {
        return row(validator, key).getText();
    }

    /** Where the links of a check lead to. */
    public List<String> links(int validator, String key) {
        return row(validator, key).findElements(By.tagName("a")).stream()
                .map(link -> link.getDomProperty("href"))
                .toList();
    }

    /** The language in which a screen reader reads it. */
    public String language() {
        return root.findElement(By.cssSelector(".mod-content > [lang]")).getDomAttribute("lang");
    }

    private List<WebElement> validators() {
        return root.findElements(By.cssSelector("[data-state]:has(h5)"));
    }

    private WebElement row(int validator, String key) {
        try {
            return validators().get(validator).findElement(By.cssSelector("[data-check='" + key + "']"));
        } catch (NoSuchElementException | IndexOutOfBoundsException missing) {
            throw new AssertionError("Transition " + validator + " shows no check " + key + ": " + text(), missing);
        }
    }
}
