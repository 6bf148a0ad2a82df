package dev.partnerescalation.host.issue;

import com.opensymphony.workflow.loader.ActionDescriptor;
import dev.partnerescalation.host.text.Texts;
import dev.partnerescalation.host.user.CurrentUser;
import dev.partnerescalation.host.user.User;
import java.util.Locale;

/** Names of transitions in the reader's language: the property {@code jira.i18n.title} names a text of some bundle. */
public final class TransitionNames {

    private final Texts texts;
    private final CurrentUser current;

    TransitionNames(Texts texts, CurrentUser current) {
        this.texts = texts;
        this.current = current;
    }

    /** The name; the stored one when there is no text. */
    public String of(ActionDescriptor action) {
        Locale locale = current.get().map(User::locale).orElse(Locale.US);
        return action.getMetaAttributes().get("jira.i18n.title") instanceof String key && !key.isBlank()
                ? texts.raw(locale, key.strip()).orElse(action.getName())
                : action.getName();
    }

    /** The description that an administrator gave, not translated. */
    public String description(ActionDescriptor action) {
        Object description = action.getMetaAttributes().get("jira.description");
        return description == null ? "" : description.toString();
    }
}
