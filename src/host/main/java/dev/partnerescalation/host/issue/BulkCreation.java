package dev.partnerescalation.host.issue;

import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.store.Database;
import dev.partnerescalation.host.store.IssueRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Creates several issues of which some may be refused; a refused one leaves nothing behind and does not hinder the others. */
public final class BulkCreation {

    private static final String BEFORE = "before_one_of_many";

    private final Database database;
    private final IssueCreation creation;

    BulkCreation(Database database, IssueCreation creation) {
        this.database = database;
        this.creation = creation;
    }

    /** What became of one element: exactly one of the two is set. */
    public record Result(IssueRow issue, Fault fault) {}

    /** Creates one issue for each element, in their order. */
    public List<Result> create(List<?> bodies) {
        List<Result> results = new ArrayList<>();
        for (Object body : bodies) {
            database.handle().savepoint(BEFORE);
            try {
                if (!(body instanceof Map<?, ?> one)) {
                    throw Fault.invalid("Each of 'issueUpdates' must be an object.");
                }
                results.add(new Result(creation.create(one), null));
                database.handle().releaseSavepoint(BEFORE);
            } catch (Fault fault) {
                database.handle().rollbackToSavepoint(BEFORE);
                results.add(new Result(null, fault));
            }
        }
        return results;
    }
}
