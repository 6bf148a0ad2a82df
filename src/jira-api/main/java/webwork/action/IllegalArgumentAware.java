package webwork.action;

/** An action that is told which fields of a form could not be read. Signature for compiling only. */
public interface IllegalArgumentAware {

    void addIllegalArgumentException(String fieldName, IllegalArgumentException fault);
}
