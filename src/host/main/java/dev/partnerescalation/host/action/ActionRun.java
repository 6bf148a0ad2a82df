package dev.partnerescalation.host.action;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import dev.partnerescalation.host.api.RefusedCalls;
import dev.partnerescalation.jiraapi.ActionCall;
import java.lang.reflect.InvocationTargetException;
import java.util.Map;

/** Runs an action: fields first, then the command, then its view. */
final class ActionRun {

    /** What came of it: HTML of a template, the address of another page, or Jira's page for missing permissions. */
    record Outcome(String html, String redirect, boolean securityBreach) {}

    private final FieldSetters fields;
    private final RefusedCalls refusedCalls;

    ActionRun(RefusedCalls refusedCalls) {
        this.fields = new FieldSetters(refusedCalls);
        this.refusedCalls = refusedCalls;
    }

    /** Whatever the action throws comes out as it is, wrapped when it is checked. */
    Outcome run(AppAction action, String command, Map<String, String[]> sent, ApplicationUser user, String token) {
        ActionCall call = new ActionCall(user, token);
        try {
            return call.run(() -> outcome(action, command, sent, call));
        } catch (RuntimeException fault) {
            throw fault;
        } catch (Exception fault) {
            throw new IllegalStateException("The action " + action.alias() + " failed", fault);
        }
    }

    private Outcome outcome(AppAction action, String command, Map<String, String[]> sent, ActionCall call)
            throws Exception {
        JiraWebActionSupport running = action.create().get();
        fields.apply(sent, running);
        if (!command.isEmpty()) {
            running.setCommand(command);
        }
        String result = running.execute();
        if (call.redirect().isPresent()) {
            return new Outcome("", call.redirect().get(), false);
        }
        String view = action.views().get(String.valueOf(result));
        if (view == null) {
            throw refusedCalls.refuse("the result \"" + result + "\" of the action " + action.alias()
                    + ", for which its descriptor has no view");
        }
        return view.equals(AppAction.SECURITY_BREACH)
                ? new Outcome("", "", true)
                : new Outcome(action.html().render(view, Map.of("view", viewOf(running, action))), "", false);
    }

    /** In Jira {@code $view} is looked up among the getters of the action; here it is the only thing a template sees. */
    private Object viewOf(JiraWebActionSupport running, AppAction action) throws Exception {
        try {
            return running.getClass().getMethod("getView").invoke(running);
        } catch (NoSuchMethodException missing) {
            throw refusedCalls.refuse("the action " + action.alias() + " without a method getView()");
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause() instanceof Exception fault ? fault : thrown;
        }
    }
}
