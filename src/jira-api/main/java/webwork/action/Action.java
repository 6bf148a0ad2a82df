package webwork.action;

import java.io.Serializable;

/** What answers a request below {@code /secure}, and the names of its usual results. */
public interface Action extends Serializable {

    String SUCCESS = "success";

    String NONE = "none";

    String ERROR = "error";

    String INPUT = "input";

    /** Runs the action and gives the name of the view. */
    String execute() throws Exception;
}
