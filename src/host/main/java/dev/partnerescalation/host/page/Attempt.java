package dev.partnerescalation.host.page;

import dev.partnerescalation.host.rest.RestFault;
import dev.partnerescalation.host.store.Database;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A change that a person asks for on a form. A page answers a refusal with the form, not with an exception that would roll the
 * request's transaction back; so what the refused change did so far is taken back here.
 */
public final class Attempt {

    private static final String BEFORE = "before_attempt";
    /** These are no refusals of what somebody typed: such a person does not get the form at all. */
    private static final Set<Integer> NO_FORM = Set.of(401, 403, 404);

    private final Database database;

    public Attempt(Database database) {
        this.database = database;
    }

    /**
     * What became of a change: exactly one of the two is set.
     *
     * @param done what the change gives
     * @param fault why it was refused; nothing is changed then
     */
    public record Outcome<T>(Optional<T> done, Optional<RestFault> fault) {}

    /**
     * Makes a change inside the request's transaction.
     *
     * @throws RestFault with status 401, 403 or 404 as the change throws it
     */
    public <T> Outcome<T> make(Supplier<T> change) {
        database.handle().savepoint(BEFORE);
        try {
            Outcome<T> outcome = new Outcome<>(Optional.of(change.get()), Optional.empty());
            database.handle().releaseSavepoint(BEFORE);
            return outcome;
        } catch (RestFault fault) {
            if (NO_FORM.contains(fault.status())) {
                throw fault;
            }
            database.handle().rollbackToSavepoint(BEFORE);
            return new Outcome<>(Optional.empty(), Optional.of(fault));
        }
    }
}
