package dev.partnerescalation.acceptance.browser;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.WebElement;

/** A panel that tells, gate by gate and check by check, how an issue stands. */
public final class Panel {

    private final WebElement root;

    Panel(WebElement root) {
        this.root = root;
    }

    public String text() {
        return root.getText();
    }

    /** How a gate stands, by its place. */
    public String gate(int place) {
        return gates().get(place).getDomAttribute("data-state");
    }

    public int numberOfGates() {
        return gates().size();
    }

    /** How a check stands at a gate. */
    public String check(int gate, String key) {
        return row(gate, key).getDomAttribute("data-state");
    }

    /** What a check has to say at a gate. */
    public String words(int gate, String key) {
        return row(gate, key).getText();
    }

    /** Where the links of a check lead to. */
    public List<String> links(int gate, String key) {
        return row(gate, key).findElements(By.tagName("a")).stream()
                .map(link -> link.getDomProperty("href"))
                .toList();
    }

    /** The language in which a screen reader reads it. */
    public String language() {
        return root.findElement(By.cssSelector(".mod-content > [lang]")).getDomAttribute("lang");
    }

    private List<WebElement> gates() {
        return root.findElements(By.cssSelector("[data-state]:has(h5)"));
    }

    private WebElement row(int gate, String key) {
        try {
            return gates().get(gate).findElement(By.cssSelector("[data-check='" + key + "']"));
        } catch (NoSuchElementException | IndexOutOfBoundsException missing) {
            throw new AssertionError("Gate " + gate + " shows no check " + key + ": " + text(), missing);
        }
    }
}
