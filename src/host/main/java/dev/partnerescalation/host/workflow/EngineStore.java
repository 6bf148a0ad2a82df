package dev.partnerescalation.host.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.StoreException;
import com.opensymphony.workflow.query.WorkflowExpressionQuery;
import com.opensymphony.workflow.query.WorkflowQuery;
import com.opensymphony.workflow.spi.SimpleStep;
import com.opensymphony.workflow.spi.SimpleWorkflowEntry;
import com.opensymphony.workflow.spi.Step;
import com.opensymphony.workflow.spi.WorkflowEntry;
import com.opensymphony.workflow.spi.WorkflowStore;
import dev.partnerescalation.host.store.EntryRow;
import dev.partnerescalation.host.store.EntryStore;
import dev.partnerescalation.host.store.StepRow;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** What the engine stores, in local Jira's tables: the engine's stores keep nothing or know no transaction. */
@SuppressWarnings({"rawtypes", "deprecation"}) // the engine's interface is older than generics
final class EngineStore implements WorkflowStore {

    private static final long[] NONE = {};

    private final EntryStore entries;

    EngineStore(EntryStore entries) {
        this.entries = entries;
    }

    @Override
    public void init(Map properties) {
        // there is nothing to configure
    }

    @Override
    public WorkflowEntry createEntry(String workflowName) {
        return entry(entries.create(workflowName, WorkflowEntry.CREATED));
    }

    @Override
    public WorkflowEntry findEntry(long entryId) throws StoreException {
        return entry(entries.find(entryId).orElseThrow(() -> new StoreException("There is no entry " + entryId)));
    }

    @Override
    public void setEntryState(long entryId, int state) {
        entries.setState(entryId, state);
    }

    @Override
    public PropertySet getPropertySet(long entryId) {
        return new EntryProperties(entries, entryId);
    }

    @Override
    public Step createCurrentStep(
            long entryId, int stepId, String owner, Date start, Date due, String status, long[] previousIds) {
        StepRow step = new StepRow(0, entryId, stepId, 0, owner, instant(start), instant(due), null, status, null);
        long id = entries.createStep(step);
        return new SimpleStep(id, entryId, stepId, 0, owner, start, due, null, status, previousIds, null);
    }

    @Override
    public List findCurrentSteps(long entryId) {
        return entries.currentSteps(entryId).stream().map(EngineStore::step).toList();
    }

    @Override
    public List findHistorySteps(long entryId) {
        return entries.historySteps(entryId).stream().map(EngineStore::step).toList();
    }

    @Override
    public Step markFinished(Step step, int actionId, Date finish, String status, String caller) {
        StepRow finished = new StepRow(
                step.getId(),
                step.getEntryId(),
                step.getStepId(),
                actionId,
                step.getOwner(),
                instant(step.getStartDate()),
                instant(step.getDueDate()),
                instant(finish),
                status,
                caller);
        entries.finish(finished);
        return step(finished);
    }

    @Override
    public void moveToHistory(Step step) {
        entries.moveToHistory(step.getId());
    }

    @Override
    public List query(WorkflowQuery query) {
        throw new UnsupportedOperationException("Local Jira does not emulate queries of the workflow engine");
    }

    @Override
    public List query(WorkflowExpressionQuery query) {
        throw new UnsupportedOperationException("Local Jira does not emulate queries of the workflow engine");
    }

    private static WorkflowEntry entry(EntryRow row) {
        return new SimpleWorkflowEntry(row.id(), row.workflowName(), row.state());
    }

    private static Step step(StepRow row) {
        return new SimpleStep(
                row.id(),
                row.entryId(),
                row.stepId(),
                row.actionId(),
                row.owner(),
                date(row.start()),
                date(row.due()),
                date(row.finish()),
                row.status(),
                NONE,
                row.caller());
    }

    private static Instant instant(Date date) {
        return date == null ? null : date.toInstant();
    }

    private static Date date(Instant instant) {
        return instant == null ? null : Date.from(instant);
    }
}
