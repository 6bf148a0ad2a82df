package dev.partnerescalation.host.issue;

import com.opensymphony.workflow.loader.ActionDescriptor;
import dev.partnerescalation.host.text.AppTexts;
import dev.partnerescalation.host.user.CurrentUser;
import dev.partnerescalation.host.user.User;
import java.util.Locale;
import java.util.Optional;

/** Names of transitions in the reader's language: the property {@code jira.i18n.title} names a text of some bundle. */
public final class TransitionNames {

    private final AppTexts texts;
    private final CurrentUser current;

    TransitionNames(AppTexts texts, CurrentUser current) {
        this.texts = texts;
        this.current = current;
    }

    /** The name; the stored one when there is no text. */
    public String of(ActionDescriptor action) {
        return text(action, "jira.i18n.title").orElse(action.getName());
    }

    private Optional<String> text(ActionDescriptor action, String property) {
        Locale locale = current.get().map(User::locale).orElse(Locale.US);
        return action.getMetaAttributes().get(property) instanceof String key && !key.isBlank()
                ? texts.raw(locale, key.strip())
                : Optional.empty();
    }

    /** What stands on the button of the transition's screen: the text of {@code jira.i18n.submit}, or else the name. */
    public String submit(ActionDescriptor action) {
        return text(action, "jira.i18n.submit").orElseGet(() -> of(action));
    }

    /** The description that an administrator gave, not translated. */
    public String description(ActionDescriptor action) {
        Object description = action.getMetaAttributes().get("jira.description");
        return description == null ? "" : description.toString();
    }

    /** The place among the buttons: the property {@code opsbar-sequence}, 10 without. */
    public static int sequence(ActionDescriptor action) {
        Object sequence = action.getMetaAttributes().get("opsbar-sequence");
        return sequence != null && sequence.toString().strip().matches("\\d{1,9}")
                ? Integer.parseInt(sequence.toString().strip())
                : 10;
    }
}
