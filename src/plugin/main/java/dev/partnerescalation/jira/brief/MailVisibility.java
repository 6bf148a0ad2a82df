package dev.partnerescalation.jira.brief;

import com.atlassian.jira.config.properties.ApplicationProperties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether this Jira shows people's mail addresses to who is signed in, which an administrator decides under <em>User email visibility</em>. */
public final class MailVisibility {

    /** As Jira's public {@code APKeys.JIRA_OPTION_EMAIL_VISIBLE} (jira-evidence.md, "Services"). */
    private static final String SETTING = "jira.option.emailvisible";

    /** Everybody, and everybody who is signed in. Not here: hidden, and masked, which is no address any more. */
    private static final Set<String> SHOWN = Set.of("show", "user");

    private final ApplicationProperties properties;

    public MailVisibility(ApplicationProperties properties) {
        this.properties = properties;
    }

    /** Whether they are shown to somebody who is signed in; not where the setting says something else or nothing. */
    boolean areShown() {
        @Nullable String chosen = properties.getString(SETTING);
        return chosen != null && SHOWN.contains(chosen);
    }
}
