package webwork.action;

/** An action with commands of its own: {@code Alias!apply.jspa} runs {@code doApply}. Signature for compiling only. */
public interface CommandDriven {

    String getCommandName();

    void setCommand(String command);
}
