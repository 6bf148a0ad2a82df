package dev.partnerescalation.jira.panel;

import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowException;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ResultDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import dev.partnerescalation.jira.Bundles;
import dev.partnerescalation.jira.EscalationInJira;
import dev.partnerescalation.jira.Fake;
import dev.partnerescalation.jira.advice.Advice;
import dev.partnerescalation.jira.advice.SupportDataStore;
import dev.partnerescalation.jira.brief.BriefMail;
import dev.partnerescalation.jira.brief.BriefReaders;
import dev.partnerescalation.jira.handover.HandoverFacts;
import dev.partnerescalation.jira.handover.HandoverRecords;
import dev.partnerescalation.jira.issue.BaseAddress;
import dev.partnerescalation.jira.issue.ContentReader;
import dev.partnerescalation.jira.issue.EscalationField;
import dev.partnerescalation.jira.issue.FieldNames;
import dev.partnerescalation.jira.issue.InstalledObjects;
import dev.partnerescalation.jira.issue.ShownFields;
import dev.partnerescalation.jira.issue.Today;
import dev.partnerescalation.jira.readiness.Impediment;
import dev.partnerescalation.jira.readiness.JudgementMessages;
import dev.partnerescalation.jira.readiness.ReadinessJudge;
import dev.partnerescalation.jira.text.MessageBundles;
import dev.partnerescalation.jira.workflow.GuardedTransitions;
import dev.partnerescalation.jira.workflow.PreparationValidator;
import dev.partnerescalation.jira.workflow.TransitionJudge;
import dev.partnerescalation.jira.workflow.ValidatorSettings;
import dev.partnerescalation.rules.EscalationPolicy;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

/** The panel on one escalation of a fake Jira; a test changes workflow, reader and permissions. */
@SuppressWarnings("unchecked")
final class PanelOnIssue {

    static final String DRAFT = "10000";
    static final String READY = "10003";
    static final String AT_ADOBE = "10004";
    static final String ASKED = "10005";
    static final String CLOSED = "6";

    final EscalationInJira jira;
    Locale language = Locale.ENGLISH;
    ApplicationUser reader = Bundles.user("anneke");
    boolean mayEdit = true;
    boolean mayLink = true;
    boolean mayTransition = true;
    boolean isAdministrator = false;
    /** The settings in which projects keep their briefs to a role. */
    final Map<String, Object> briefRoles = new HashMap<>();

    /** What the screens of transitions have, by their ids; a screen that is not here cannot be found. */
    final Map<Long, List<EscalationField>> screens = new HashMap<>();

    List<Impediment> impediments = List.of();
    String base = "/jira";
    boolean hasWorkflow = true;
    MessageBundles texts;
    /** The settings in which hand-overs are recorded. */
    final Map<String, Object> handovers = new HashMap<>();

    private final WorkflowDescriptor workflow = new WorkflowDescriptor();
    private ActionDescriptor last;

    PanelOnIssue(EscalationInJira jira) {
        this.jira = jira;
        jira.parts.remember(InstalledObjects.STATUS_WITH_ADOBE, AT_ADOBE);
        jira.parts.remember(InstalledObjects.STATUS_INFORMATION_REQUESTED, ASKED);
        int number = 1;
        for (String status : List.of(DRAFT, READY, AT_ADOBE, ASKED, CLOSED)) {
            StepDescriptor step = new StepDescriptor();
            step.setId(number++);
            step.setName(status);
            step.getMetaAttributes().put("jira.status.id", status);
            workflow.addStep(step);
        }
    }

    /** Adds a transition with the validator of the app. */
    PanelOnIssue addTransition(String from, String to, String nameKey, EscalationPolicy policy) {
        return addTransition(from, to, nameKey, ValidatorSettings.of(policy).toArguments());
    }

    PanelOnIssue addTransition(String from, String to, String nameKey, Map<String, String> arguments) {
        ValidatorDescriptor validator = new ValidatorDescriptor();
        validator.getArgs().put("class.name", PreparationValidator.class.getName());
        validator.getArgs().putAll(arguments);
        add(from, to, nameKey).getValidators().add(validator);
        return this;
    }

    /** Adds a transition that checks nothing. */
    PanelOnIssue addTransition(String from, String to, String nameKey) {
        add(from, to, nameKey);
        return this;
    }

    /** Gives the transition that was added last a screen. */
    PanelOnIssue onScreen(EscalationField... fields) {
        long id = 900L + screens.size();
        screens.put(id, List.of(fields));
        last.getMetaAttributes().put("jira.fieldscreen.id", Long.toString(id));
        return this;
    }

    private ActionDescriptor add(String from, String to, String nameKey) {
        ActionDescriptor action = new ActionDescriptor();
        action.setId(10 * (1 + step(from).getActions().size() + 10 * step(from).getId()));
        action.setName(Bundles.text(Locale.ENGLISH, nameKey));
        action.getMetaAttributes().put("jira.i18n.title", nameKey);
        ResultDescriptor result = new ResultDescriptor();
        result.setStep(step(to).getId());
        action.setUnconditionalResult(result);
        step(from).getActions().add(action);
        last = action;
        return action;
    }

    /** What the template gets. */
    Map<String, Object> view() {
        Map<String, Object> context = panel().getContextMap(reader, new JiraHelper() {
            @Override
            public Map<String, Object> getContextParams() {
                return Map.of("issue", jira.issue());
            }
        });
        return (Map<String, Object>) context.get("view");
    }

    ReadinessPanel panel() {
        MessageBundles messages = texts == null ? Bundles.texts(language) : texts;
        TimeZone zone = TimeZone.getTimeZone("Europe/Amsterdam");
        Today today = new Today(Fake.of(TimeZoneManager.class)
                .with("getTimeZoneforUser", zone)
                .with("getDefaultTimezone", zone)
                .build());
        GuardedTransitions gates = new GuardedTransitions(workflows(), jira.parts);
        ReadinessJudge judge = new ReadinessJudge(jira.cases(today));
        FieldNames names = new FieldNames(jira.parts, jira.fields(), messages);
        HandoverFacts facts =
                new HandoverFacts(new ContentReader(jira.parts, jira.fields(), messages), jira.links(), jira.parts);
        HandoverRecords records = new HandoverRecords(EscalationInJira.settingsFactory(handovers), facts, gates, judge);
        ShownFields fields = new ShownFields(jira.parts, jira.fields(), messages);
        CheckNotes notes = new CheckNotes(fields, names);
        CheckRows rows = new CheckRows(notes, jira.parts);
        return new ReadinessPanel(
                new PanelContent(
                        gates,
                        new TransitionJudge(judge, (issue, transition) -> impediments),
                        new JudgementMessages(jira.parts, names),
                        new Guide(
                                new OfferedTransitions(screens(), permissions()),
                                notes,
                                rows,
                                fields,
                                jira.parts,
                                permissions(),
                                address()),
                        rows,
                        new AfterHandover(
                                jira.parts,
                                new ContentReader(jira.parts, jira.fields(), messages),
                                today,
                                records,
                                names,
                                new BriefMail(
                                        new ContentReader(jira.parts, jira.fields(), messages), readers(), messages),
                                address()),
                        new PanelNotices(globalPermissions(), jira.parts, address()),
                        new AdviceSection(
                                new Advice(new SupportDataStore(EscalationInJira.settingsFactory(new HashMap<>()))),
                                fields,
                                today),
                        new BriefSection(readers(), address())),
                messages);
    }

    private WorkflowManager workflows() {
        return Fake.of(WorkflowManager.class)
                .with("getWorkflow", arguments -> {
                    if (!hasWorkflow) {
                        throw new WorkflowException("This issue has no workflow");
                    }
                    return Fake.of(JiraWorkflow.class)
                            .with("getDescriptor", workflow)
                            .build();
                })
                .build();
    }

    private PermissionManager permissions() {
        Map<Object, Boolean> granted = new HashMap<>();
        granted.put(ProjectPermissions.EDIT_ISSUES, mayEdit);
        granted.put(ProjectPermissions.LINK_ISSUES, mayLink);
        granted.put(ProjectPermissions.BROWSE_PROJECTS, true);
        granted.put(ProjectPermissions.TRANSITION_ISSUES, mayTransition);
        return Fake.of(PermissionManager.class)
                .with("hasPermission", arguments -> granted.get(arguments[0]))
                .build();
    }

    private BriefReaders readers() {
        return new BriefReaders(
                EscalationInJira.settingsFactory(briefRoles),
                Fake.of(ProjectRoleManager.class)
                        .with("getProjectRole", arguments -> null)
                        .build(),
                permissions());
    }

    private GlobalPermissionManager globalPermissions() {
        return Fake.of(GlobalPermissionManager.class)
                .with("hasPermission", arguments -> isAdministrator)
                .build();
    }

    private FieldScreenManager screens() {
        return Fake.of(FieldScreenManager.class)
                .with(
                        "getFieldScreen",
                        arguments -> screens.containsKey(arguments[0]) ? screen(screens.get(arguments[0])) : null)
                .build();
    }

    private static FieldScreen screen(List<EscalationField> fields) {
        return Fake.of(FieldScreen.class)
                .with(
                        "getTabs",
                        List.of(Fake.of(FieldScreenTab.class)
                                .with("isContainsField", arguments -> fields.stream()
                                        .map(EscalationInJira::fieldId)
                                        .anyMatch(arguments[0]::equals))
                                .build()))
                .build();
    }

    private BaseAddress address() {
        return new BaseAddress(
                Fake.of(ApplicationProperties.class).with("getString", base).build());
    }

    private StepDescriptor step(String status) {
        List<StepDescriptor> steps = workflow.getSteps();
        return steps.stream()
                .filter(step -> step.getName().equals(status))
                .findFirst()
                .orElseThrow();
    }
}
