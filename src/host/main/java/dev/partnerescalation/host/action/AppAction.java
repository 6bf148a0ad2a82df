package dev.partnerescalation.host.action;

import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * One address of an app's action while the app is enabled.
 *
 * @param module complete key of the module
 * @param alias name in the address, as {@code Setup} of {@code /secure/Setup.jspa}
 * @param command the command that this alias stands for; empty when the address may name one
 * @param permissions keys of the global permissions that are needed, of all of them
 * @param type the class of the action
 * @param create makes a new one for each request
 * @param views path of a template, or of a page of Jira, by result
 * @param html renders a template of the app with the values it sees
 */
public record AppAction(
        String module,
        String alias,
        String command,
        List<String> permissions,
        Class<? extends JiraWebActionSupport> type,
        Supplier<? extends JiraWebActionSupport> create,
        Map<String, String> views,
        Html html) {

    /** Jira's page for users who may not do this: the only view of Jira itself that local Jira emulates. */
    public static final String SECURITY_BREACH = "/secure/views/securitybreach.jsp";

    /** How a template becomes HTML. */
    @FunctionalInterface
    public interface Html {

        /** The whole document that the template makes. */
        String render(String template, Map<String, Object> values);
    }
}
