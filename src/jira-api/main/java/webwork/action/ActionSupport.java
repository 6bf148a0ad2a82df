package webwork.action;

import java.lang.reflect.InvocationTargetException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The base of actions: runs the command that the address names, else validates and executes, and collects what is wrong with a form.
 * Its small logic is the one that the public documentation of WebWork 1 and of Jira's actions describes.
 */
public class ActionSupport implements Action {

    private static final long serialVersionUID = 1;

    protected String command;

    protected Map errorMap = new HashMap<>();

    public ActionSupport() {}

    @Override
    public String execute() throws Exception {
        if (command != null && !command.isEmpty()) {
            return invokeCommand();
        }
        doValidation();
        return invalidInput() ? INPUT : doExecute();
    }

    /** Runs the public method of the command: doApply for "apply". */
    protected String invokeCommand() throws Exception {
        String method = "do" + command.substring(0, 1).toUpperCase(Locale.ROOT) + command.substring(1);
        try {
            return (String) getClass().getMethod(method).invoke(this);
        } catch (NoSuchMethodException missing) {
            throw new IllegalArgumentException("No command \"" + command + "\" in action", missing);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof Exception cause) {
                throw cause;
            }
            if (thrown.getCause() instanceof Error cause) {
                throw cause;
            }
            throw thrown;
        }
    }

    /** What {@code Alias!default.jspa} runs: shows the form. */
    public String doDefault() throws Exception {
        return INPUT;
    }

    /** What {@code Alias.jspa} runs. */
    protected String doExecute() throws Exception {
        return SUCCESS;
    }

    protected void doValidation() {
        // Forms that can be wrong say so here.
    }

    public void setCommand(String command) {
        this.command = command;
    }

    @SuppressWarnings("unchecked")
    public void addError(String field, String error) {
        errorMap.put(field, error);
    }

    public void addIllegalArgumentException(String fieldName, IllegalArgumentException fault) {
        addError(fieldName, fault.getMessage());
    }

    public Map getErrors() {
        return errorMap;
    }

    public boolean invalidInput() {
        return !errorMap.isEmpty();
    }
}
