package dev.partnerescalation.acceptance.browser;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.WebElement;

/** The readiness panel: what comes next, and the checks. */
public final class Panel {

    private final WebElement root;

    Panel(WebElement root) {
        this.root = root;
    }

    public String text() {
        return root.getText();
    }

    /** The situation, by its stable name. */
    public String state() {
        return panel().getDomAttribute("data-state");
    }

    /** How many words a reader sees; what only a screen reader says does not count. */
    public int words() {
        return text().strip().split("[\\s\u00b7]+").length;
    }

    /** How high it is, with its heading. */
    public int height() {
        return root.getSize().getHeight();
    }

    /** Where it begins on the page. */
    public int top() {
        return root.getLocation().getY();
    }

    /** The buttons that stand out. */
    public List<WebElement> primaryButtons() {
        return root.findElements(By.cssSelector(".aui-button-primary"));
    }

    /** What the box says. */
    public String now() {
        return root.findElement(By.cssSelector(".pe-now")).getText();
    }

    /** The state of a check. */
    public String check(String key) {
        return row(key).getDomAttribute("data-state");
    }

    public boolean shows(String key) {
        return !root.findElements(By.cssSelector("[data-check='" + key + "']")).isEmpty();
    }

    /** What the panel says about a check. */
    public String text(String key) {
        return row(key).getText();
    }

    /** Where the links of a check lead to. */
    public List<String> links(String key) {
        return row(key).findElements(By.tagName("a")).stream()
                .map(link -> link.getDomProperty("href"))
                .toList();
    }

    /** The language in which a screen reader reads it. */
    public String language() {
        return panel().getDomAttribute("lang");
    }

    private WebElement panel() {
        return root.findElement(By.cssSelector(".mod-content > [lang]"));
    }

    private WebElement row(String key) {
        try {
            return root.findElement(By.cssSelector("[data-check='" + key + "']"));
        } catch (NoSuchElementException missing) {
            throw new AssertionError("There is no check " + key + ": " + text(), missing);
        }
    }
}
