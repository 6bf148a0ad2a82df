package dev.partnerescalation.host.workflow;

import com.opensymphony.workflow.WorkflowException;
import java.util.Optional;

/**
 * A workflow names a class that cannot be had now: its app is disabled, gone, or cannot build it. As in Jira the transition is
 * blocked ("Could not load validator class"); unlike a fault of the class itself, an administrator can fix it.
 * (jira-evidence.md, "Rules of the engine")
 */
public final class UnknownWorkflowClass extends WorkflowException {

    private static final long serialVersionUID = 1L;
    private final String className;
    private final String disabledApp;

    UnknownWorkflowClass(String className, Optional<String> disabledApp, String message) {
        super(message);
        this.className = className;
        this.disabledApp = disabledApp.orElse(null);
    }

    /** The name as it stands in the workflow's XML. */
    public String className() {
        return className;
    }

    /** The name of the installed app that would provide the class if it were enabled. */
    public Optional<String> disabledApp() {
        return Optional.ofNullable(disabledApp);
    }
}
