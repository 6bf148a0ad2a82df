package dev.partnerescalation.jira.setup;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.context.ProjectContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import dev.partnerescalation.jira.issue.EscalationField;
import dev.partnerescalation.jira.issue.InstalledObjects;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The context of a field: where it may be used. Each field of the app has one, for the issue type and every project set up so far. */
final class FieldContexts {

    private static final Logger LOG = LoggerFactory.getLogger(FieldContexts.class);

    private final FieldConfigSchemeManager schemes;
    private final CustomFieldManager fields;

    FieldContexts(FieldConfigSchemeManager schemes, CustomFieldManager fields) {
        this.schemes = schemes;
        this.fields = fields;
    }

    /**
     * The context that the set-up has created: by its stored id, or the only one there is when a run ended before it stored the id. An
     * administrator may have added others, which stay as they are.
     */
    Optional<FieldConfigScheme> find(SetupRun run, EscalationField field, CustomField stored) {
        List<FieldConfigScheme> all = contextsOf(stored);
        Optional<String> id = run.id(part(field));
        return id.isPresent()
                ? all.stream()
                        .filter(context -> id.get().equals(Long.toString(context.getId())))
                        .findFirst()
                : all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    /** Whether another context has the project, so that the one of the set-up cannot have it. */
    boolean isTaken(SetupRun run, EscalationField field, CustomField stored) {
        Optional<Long> created = find(run, field, stored).map(FieldConfigScheme::getId);
        return contextsOf(stored).stream()
                .filter(context -> !created.equals(Optional.of(context.getId())))
                .anyMatch(context -> projectsOf(context).contains(run.project().getId()));
    }

    /** Whether the field can be used on escalations in this project. */
    boolean isComplete(SetupRun run, EscalationField field, CustomField stored) {
        return run.id(part(field)).isPresent()
                && find(run, field, stored)
                        .filter(context -> hasProject(run, context) && hasType(run, context))
                        .isPresent();
    }

    /** Creates the context, or adds what it lacks. Other projects and types of the context stay. */
    void complete(SetupRun run, EscalationField field, CustomField stored) {
        FieldConfigScheme context = find(run, field, stored).orElseGet(() -> create(run, stored));
        run.installed().remember(part(field), Long.toString(context.getId()));
        if (!hasType(run, context)) {
            addType(run, context, stored);
            context = schemes.getFieldConfigScheme(context.getId());
        }
        if (!hasProject(run, context)) {
            schemes.updateFieldConfigScheme(context, withProject(run, context), stored);
        }
        refresh(stored);
    }

    /** Removes what is stored about the context of a field that is about to be created again. */
    void forget(SetupRun run, EscalationField field) {
        run.installed().forget(part(field));
    }

    private FieldConfigScheme create(SetupRun run, CustomField stored) {
        List<JiraContextNode> project = List.of(new ProjectContext(run.project().getId()));
        FieldConfigScheme context = schemes.createDefaultScheme(stored, project);
        // Jira makes it for every issue type.
        Map<String, FieldConfig> ofType =
                Map.of(run.createdId(InstalledObjects.ISSUE_TYPE), context.getOneAndOnlyConfig());
        return schemes.updateFieldConfigScheme(with(context, ofType), project, stored);
    }

    /** The configuration, and with it the options, stays the one that escalations used to have. */
    private void addType(SetupRun run, FieldConfigScheme context, CustomField stored) {
        FieldConfig configuration = context.getOneAndOnlyConfig();
        Map<String, FieldConfig> configurations = new LinkedHashMap<>(context.getConfigs());
        configurations.put(run.createdId(InstalledObjects.ISSUE_TYPE), configuration);
        schemes.updateFieldConfigScheme(with(context, configurations), context.getContexts(), stored);
    }

    private static FieldConfigScheme with(FieldConfigScheme context, Map<String, FieldConfig> configurations) {
        return new FieldConfigScheme.Builder(context).setConfigs(configurations).toFieldConfigScheme();
    }

    /** Jira may go on with the contexts that it has read before: they are stored, and the next start reads them. */
    private void refresh(CustomField stored) {
        Long id = stored.getIdAsLong();
        try {
            fields.refreshConfigurationSchemes(id);
        } catch (LinkageError missing) {
            LOG.warn("Jira cannot be told to read the contexts of field {} anew", stored.getId(), missing);
        }
    }

    private List<JiraContextNode> withProject(SetupRun run, FieldConfigScheme context) {
        List<JiraContextNode> nodes = new ArrayList<>();
        projectsOf(context).forEach(id -> nodes.add(new ProjectContext(id)));
        nodes.add(new ProjectContext(run.project().getId()));
        return nodes;
    }

    private static boolean hasProject(SetupRun run, FieldConfigScheme context) {
        return context.isAllProjects()
                || projectsOf(context).contains(run.project().getId());
    }

    private static boolean hasType(SetupRun run, FieldConfigScheme context) {
        return context.isAllIssueTypes()
                || run.installed()
                        .issueTypeId()
                        .filter(context.getAssociatedIssueTypeIds()::contains)
                        .isPresent();
    }

    /** Empty for a context that serves every project. */
    private static List<Long> projectsOf(FieldConfigScheme context) {
        return Objects.requireNonNullElse(context.getAssociatedProjectIds(), List.of());
    }

    private static List<FieldConfigScheme> contextsOf(CustomField stored) {
        return Objects.requireNonNullElse(stored.getConfigurationSchemes(), List.of());
    }

    private static String part(EscalationField field) {
        return "context." + field.key();
    }
}
