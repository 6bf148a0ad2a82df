package dev.partnerescalation.host.page.form;

import static com.google.common.truth.Truth.assertWithMessage;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jsoup.select.Elements;

/** What a person does with the inputs of a form. */
public final class Inputs {

    private Inputs() {}

    /** Takes the options with these labels, and no other. */
    public static void choose(FormElement form, String id, String... labels) {
        Elements options = form.select("#" + id + " option");
        options.forEach(option -> option.removeAttr("selected"));
        for (String label : labels) {
            Element option = options.stream()
                    .filter(one -> one.text().equals(label))
                    .findFirst()
                    .orElse(null);
            assertWithMessage("%s of %s", label, options.eachText())
                    .that(option)
                    .isNotNull();
            option.attr("selected", "selected");
        }
    }

    /** Ticks the box with this label, or takes a tick away. */
    public static void tick(FormElement form, String label, boolean ticked) {
        Element box = form.getElementById(label(form, label).attr("for"));
        if (box.attr("type").equals("radio")) {
            form.select("[name=" + box.attr("name") + "]").forEach(other -> other.removeAttr("checked"));
        }
        if (ticked) {
            box.attr("checked", "checked");
        } else {
            box.removeAttr("checked");
        }
    }

    private static Element label(FormElement form, String text) {
        return form.select("label").stream()
                .filter(one -> one.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No label " + text));
    }
}
