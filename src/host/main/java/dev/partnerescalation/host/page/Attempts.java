package dev.partnerescalation.host.page;

import dev.partnerescalation.host.rest.RestFault;
import dev.partnerescalation.host.store.Database;
import java.util.Optional;

/**
 * Changes that a form asks for. A page that shows the form again after a refusal ends its transaction well, so what the refused
 * change had done before it was refused must be taken back first.
 */
public final class Attempts {

    private static final String BEFORE = "before_the_change_of_a_form";

    private final Database database;

    public Attempts(Database database) {
        this.database = database;
    }

    /**
     * Makes the change, or leaves everything as it was.
     *
     * @return what the form has to show; empty when the change is made
     * @throws RestFault as it was thrown, when what was typed is not to blame: a status other than 400
     */
    public Optional<RestFault> refusal(Runnable change) {
        database.handle().savepoint(BEFORE);
        try {
            change.run();
            database.handle().releaseSavepoint(BEFORE);
            return Optional.empty();
        } catch (RestFault fault) {
            if (fault.status() != 400) {
                throw fault;
            }
            database.handle().rollbackToSavepoint(BEFORE);
            return Optional.of(fault);
        }
    }
}
