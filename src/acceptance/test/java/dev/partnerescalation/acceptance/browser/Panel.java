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
    public String transition(int place) {
        return judged().get(place).getDomAttribute("data-state");
    }

    public int numberOfGates() {
        return judged().size();
    }

    /** The state of a check at a judged transition. */
    public String check(int place, String key) {
        return row(place, key).getDomAttribute("data-state");
    }

    /** What the panel says about a check at a judged transition. */
    public String text(int place, String key) {
        return row(place, key).getText();
    }

    /** Where the links of a check lead to. */
    public List<String> links(int place, String key) {
        return row(place, key).findElements(By.tagName("a")).stream()
                .map(link -> link.getDomProperty("href"))
                .toList();
    }

    /** The language in which a screen reader reads it. */
    public String language() {
        return root.findElement(By.cssSelector(".mod-content > [lang]")).getDomAttribute("lang");
    }

    private List<WebElement> judged() {
        return root.findElements(By.cssSelector("[data-state]:has(h5)"));
    }

    private WebElement row(int place, String key) {
        try {
            return judged().get(place).findElement(By.cssSelector("[data-check='" + key + "']"));
        } catch (NoSuchElementException | IndexOutOfBoundsException missing) {
            throw new AssertionError("Transition " + place + " shows no check " + key + ": " + text(), missing);
        }
    }
}
