package dev.partnerescalation.host.page;

import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.store.Database;
import java.util.Optional;
import java.util.Set;

/**
 * Changes that a form asks for. A page that shows the form again after a refusal ends its transaction well, so what the refused
 * change had done before it was refused must be taken back first.
 */
public final class FormSubmissions {

    private static final String BEFORE = "before_the_change_of_a_form";
    /** With any other reason the form is shown again with what was typed, also when the issue is busy or the workflow is broken. */
    private static final Set<Fault.Reason> NO_FORM =
            Set.of(Fault.Reason.NOT_LOGGED_IN, Fault.Reason.FORBIDDEN, Fault.Reason.NOT_FOUND);

    private final Database database;

    public FormSubmissions(Database database) {
        this.database = database;
    }

    /**
     * Makes the change, or leaves everything as it was.
     *
     * @return what the form has to show; empty when the change is made
     * @throws Fault as it was thrown, when this user may not see the form at all
     */
    public Optional<Fault> refusal(Runnable change) {
        database.handle().savepoint(BEFORE);
        try {
            change.run();
            database.handle().releaseSavepoint(BEFORE);
            return Optional.empty();
        } catch (Fault fault) {
            if (NO_FORM.contains(fault.reason())) {
                throw fault;
            }
            database.handle().rollbackToSavepoint(BEFORE);
            return Optional.of(fault);
        }
    }
}
