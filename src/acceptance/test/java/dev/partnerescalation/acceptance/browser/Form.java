package dev.partnerescalation.acceptance.browser;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** A form of a Jira page: its fields by their ids, and what the page says is wrong with them. */
public final class Form {

    /** As the browser of the tests, which speaks American English, wants a day to be typed. */
    private static final DateTimeFormatter DAY_KEYS = DateTimeFormatter.ofPattern("MMddyyyy");

    private final Browser browser;
    private final String css;

    Form(Browser browser, String css) {
        this.browser = browser;
        this.css = css;
    }

    /** The only form of the page that matches. */
    public static Form in(Browser browser, String css) {
        browser.only(css);
        return new Form(browser, css);
    }

    /** Types into an empty or emptied text field. */
    public Form type(String field, String text) {
        WebElement input = browser.onItsTab(field);
        input.clear();
        input.sendKeys(text);
        return this;
    }

    public Form type(String field, LocalDate day) {
        WebElement input = browser.onItsTab(field);
        input.clear();
        input.sendKeys(DAY_KEYS.format(day));
        return this;
    }

    public Form choose(String field, String value) {
        new Select(browser.onItsTab(field)).selectByValue(value);
        return this;
    }

    /** Ticks or unticks the box of a group by its label: AUI draws its own box where the real one is. */
    public Form tick(String field, String value) {
        WebElement box = browser.onItsTab(browser.only("input[name='" + field + "'][value='" + value + "']"));
        browser.click(browser.only("label[for='" + box.getDomProperty("id") + "']"));
        return this;
    }

    /** Chooses a radio button of a group. */
    public Form pick(String field, String value) {
        browser.click(browser.onItsTab(browser.only("input[type=radio][name='" + field + "'][value='" + value + "']")));
        return this;
    }

    /** The value of the chosen radio button of a group. */
    public String picked(String field) {
        return Objects.requireNonNullElse(
                browser.only("input[type=radio][name='" + field + "']:checked").getDomProperty("value"), "");
    }

    /** What the browser says is wrong with a field, without which it does not send the form; empty if nothing. */
    public String refusalAt(String field) {
        return Objects.requireNonNullElse(browser.onItsTab(field).getDomProperty("validationMessage"), "");
    }

    /** What a radio button is called, as a screen reader finds it. */
    public String nameOf(String field, String value) {
        return browser.only("input[type=radio][name='" + field + "'][value='" + value + "']")
                .getAccessibleName();
    }

    public String value(String field) {
        return Objects.requireNonNullElse(browser.onItsTab(field).getDomProperty("value"), "");
    }

    /** What a list offers: the visible texts by the values that are sent. */
    public Map<String, String> choices(String field) {
        Map<String, String> choices = new LinkedHashMap<>();
        new Select(browser.onItsTab(field))
                .getOptions()
                .forEach(option -> choices.put(option.getDomProperty("value"), option.getText()));
        return choices;
    }

    /** The boxes of a group: the visible texts of their labels by the values that are sent. */
    public Map<String, String> boxes(String field) {
        Map<String, String> boxes = new LinkedHashMap<>();
        for (WebElement box : browser.all("input[type=checkbox][name='" + field + "']")) {
            String label = browser.onItsTab(browser.only("label[for='" + box.getDomProperty("id") + "']"))
                    .getText();
            boxes.put(box.getDomProperty("value"), label);
        }
        return boxes;
    }

    /** The visible label of a field. */
    public String label(String field) {
        return browser.onItsTab(browser.only("label[for='" + field + "']")).getText();
    }

    /** What the page says is wrong with a field, as a screen reader finds it: through the description of the input or its group. */
    public List<String> errorsAt(String field) {
        String input = browser.has("[id='" + field + "']") ? field : field + "-field";
        String described = Objects.requireNonNullElse(browser.onItsTab(input).getDomAttribute("aria-describedby"), "");
        return Stream.of(described.split(" "))
                .filter(id -> !id.isEmpty())
                .map(browser::onItsTab)
                .filter(text -> text.getDomAttribute("class").contains("error"))
                .map(WebElement::getText)
                .toList();
    }

    /** The sentences at the top of the page that say what is wrong, without the list of fields that are wrong. */
    public List<String> errorsOnTop() {
        return browser.texts("#form-errors > p[lang]");
    }

    /** The button that sends the form; of several the one that stands out. */
    public WebElement button() {
        String any = css + " [type=submit]";
        return browser.only(browser.all(any).size() == 1 ? any : any + ".aui-button-primary");
    }

    /** Sends the form with its button and waits for the next page. */
    public Browser send() {
        return browser.follow(button());
    }
}
