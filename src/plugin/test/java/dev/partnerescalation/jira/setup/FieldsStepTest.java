package dev.partnerescalation.jira.setup;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.Assert.assertThrows;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.context.ProjectContext;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import dev.partnerescalation.jira.Bundles;
import dev.partnerescalation.jira.Fake;
import dev.partnerescalation.jira.issue.EscalationField;
import dev.partnerescalation.jira.issue.InstalledObjects;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.Before;
import org.junit.Test;

/** Fields are created once for the issue type and the chosen projects, and repaired where something was removed. */
public final class FieldsStepTest {

    private static final String TYPE = "10100";
    private static final long OPS = 20000;

    /** A context as a small Jira keeps it. */
    private record Context(long id, Set<Long> projects, Set<String> types) {}

    /** A field with its contexts. */
    private record Stored(String id, String name, String description, Map<Long, Context> contexts) {}

    private final Runs runs = new Runs();
    private final Map<String, Stored> jira = new LinkedHashMap<>();
    private final Map<Long, List<Option>> options = new HashMap<>();
    private final Map<Long, String> optionTexts = new HashMap<>();
    private final List<Option> updated = new ArrayList<>();
    /** Keys of field types that this Jira does not have. */
    private final Set<Object> types = new HashSet<>();

    private UnaryOperator<String> storedName = name -> name;
    private Runnable refresh = () -> {};
    private long ids = 10000;

    @Before
    public void theTypeExists() {
        runs.parts.remember(InstalledObjects.ISSUE_TYPE, TYPE);
    }

    @Test
    public void twentySixFieldsAreCreatedForTheTypeAndThisProjectOnly() {
        Runs.perform(tasks(runs.run()));
        assertThat(jira).hasSize(26);
        for (Stored field : jira.values()) {
            assertThat(context(field).projects()).containsExactly(Runs.PROJECT_ID);
            assertThat(context(field).types()).containsExactly(TYPE);
        }
        assertThat(states(runs.run())).containsExactly(ItemState.EXISTS);
    }

    @Test
    public void optionsAreStoredInEnglishAndKnownByTheirIds() {
        Runs.perform(tasks(runs.run()));
        Optional<Long> id = runs.parts.optionId(EscalationField.PARTNER_RESPONSE, "none");
        assertThat(option(id.orElseThrow()).getValue())
                .isEqualTo(Bundles.text(Locale.ENGLISH, "partnerescalation.option.partner-response.none"));
        assertThat(runs.parts.optionId(EscalationField.WAIVED_CHECKS, "english"))
                .isPresent();
    }

    @Test
    public void aSecondProjectJoinsTheContextsAndTheFirstStays() {
        Runs.perform(tasks(runs.run()));
        Map<String, Object> optionsBefore = new HashMap<>(runs.settings);
        SetupRun ops = ops();
        assertThat(states(ops)).containsExactly(ItemState.EXTEND);
        Runs.perform(tasks(ops));
        jira.values().forEach(field -> assertThat(context(field).projects()).containsExactly(Runs.PROJECT_ID, OPS));
        assertThat(jira).hasSize(26);
        assertThat(runs.settings).isEqualTo(optionsBefore);
        assertThat(states(runs.run())).containsExactly(ItemState.EXISTS);
        assertThat(states(ops())).containsExactly(ItemState.EXISTS);
    }

    @Test
    public void aFieldThatLostTheTypeGetsItBackWithItsConfiguration() {
        Runs.perform(tasks(runs.run()));
        Stored field = jira.get(id(EscalationField.SCOPE_OUTCOME));
        context(field).types().clear();
        context(field).types().add("1");
        Optional<Long> option = runs.parts.optionId(EscalationField.SCOPE_OUTCOME, "added-later");
        assertThat(task(EscalationField.SCOPE_OUTCOME).state()).isEqualTo(ItemState.EXTEND);
        task(EscalationField.SCOPE_OUTCOME).action().get();
        assertThat(context(field).types()).containsExactly("1", TYPE);
        assertThat(runs.parts.optionId(EscalationField.SCOPE_OUTCOME, "added-later"))
                .isEqualTo(option);
    }

    @Test
    public void aFieldThatLostItsContextGetsANewOneWithOptions() {
        Runs.perform(tasks(runs.run()));
        Stored field = jira.get(id(EscalationField.SCOPE_OUTCOME));
        options.remove(context(field).id());
        field.contexts().clear();
        assertThat(task(EscalationField.SCOPE_OUTCOME).state()).isEqualTo(ItemState.EXTEND);
        task(EscalationField.SCOPE_OUTCOME).action().get();
        assertThat(options.get(context(field).id())).hasSize(4);
        assertThat(task(EscalationField.SCOPE_OUTCOME).state()).isEqualTo(ItemState.EXISTS);
    }

    @Test
    public void aDeletedFieldIsCreatedAgainAndADeletedOptionToo() {
        Runs.perform(tasks(runs.run()));
        jira.remove(id(EscalationField.PARTNER));
        options.get(context(jira.get(id(EscalationField.EDITION))).id()).remove(0);
        assertThat(task(EscalationField.PARTNER).state()).isEqualTo(ItemState.CREATE);
        assertThat(task(EscalationField.EDITION).state()).isEqualTo(ItemState.EXTEND);
        Runs.perform(tasks(runs.run()));
        assertThat(states(runs.run())).containsExactly(ItemState.EXISTS);
        assertThat(options.get(context(jira.get(id(EscalationField.EDITION))).id()))
                .hasSize(4);
    }

    @Test
    public void anOptionWithItsTextOfAnEarlierReleaseIsRewordedAndStaysTheSame() {
        Runs.perform(tasks(runs.run()));
        long scope = optionId("scope");
        optionTexts.put(scope, "Scope reviewed");
        assertThat(task(EscalationField.WAIVED_CHECKS).state()).isEqualTo(ItemState.REPAIR);

        Runs.perform(tasks(runs.run()));

        assertThat(optionTexts.get(scope)).isEqualTo("Not applicable: scope review");
        assertThat(optionId("scope")).isEqualTo(scope);
        assertThat(updated.stream().map(Option::getOptionId).toList()).containsExactly(scope);
        assertThat(task(EscalationField.WAIVED_CHECKS).state()).isEqualTo(ItemState.EXISTS);
    }

    @Test
    public void anOptionThatAnAdministratorRewordedStaysSo() {
        Runs.perform(tasks(runs.run()));
        optionTexts.put(optionId("scope"), "Scope is clear anyway");

        assertThat(task(EscalationField.WAIVED_CHECKS).state()).isEqualTo(ItemState.EXISTS);
    }

    private long optionId(String check) {
        return runs.parts.optionId(EscalationField.WAIVED_CHECKS, check).orElseThrow();
    }

    @Test
    public void aContextOfSomebodyElseForTheProjectIsAConflict() {
        Runs.perform(tasks(runs.run()));
        Stored field = jira.get(id(EscalationField.CONCERN));
        field.contexts().put(1L, new Context(1, new HashSet<>(Set.of(OPS)), new HashSet<>(Set.of(TYPE))));
        Task conflict = tasks(ops()).get(EscalationField.CONCERN.ordinal());
        assertThat(conflict.state()).isEqualTo(ItemState.CONFLICT);
        assertThat(task(EscalationField.CONCERN).state()).isEqualTo(ItemState.EXISTS);
    }

    @Test
    public void aTypeOfFieldThatJiraLacksIsNamed() {
        types.add(EscalationField.PARTNER.typeKey());
        IllegalStateException refused = assertThrows(
                IllegalStateException.class,
                () -> task(EscalationField.PARTNER).action().get());
        assertThat(refused).hasMessageThat().contains(EscalationField.PARTNER.typeKey());
        assertThat(jira).isEmpty();
    }

    @Test
    public void aJiraWithoutTheInessentialMembersIsSetUpAllTheSame() {
        storedName = name -> {
            throw new NoSuchMethodError("getUntranslatedName");
        };
        refresh = () -> {
            throw new NoSuchMethodError("refreshConfigurationSchemes");
        };
        Runs.perform(tasks(runs.run()));
        assertThat(states(runs.run())).containsExactly(ItemState.EXISTS);
    }

    private SetupRun ops() {
        SetupRun run = runs.run();
        return new SetupRun(
                Runs.project(OPS, "OPS"), run.administrator(), run.messages(), run.english(), run.installed());
    }

    private Task task(EscalationField field) {
        return tasks(runs.run()).get(field.ordinal());
    }

    private Set<ItemState> states(SetupRun run) {
        return tasks(run).stream().map(Task::state).collect(Collectors.toSet());
    }

    private String id(EscalationField field) {
        return runs.parts.fieldId(field).orElseThrow();
    }

    private static Context context(Stored field) {
        return field.contexts().values().iterator().next();
    }

    private List<Task> tasks(SetupRun run) {
        CustomFieldManager manager = Fake.of(CustomFieldManager.class)
                .with(
                        "getCustomFieldObjects",
                        arguments -> jira.values().stream().map(this::field).toList())
                .with("getCustomFieldObject", arguments -> field(jira.get((String) arguments[0])))
                .with("refreshConfigurationSchemes", arguments -> {
                    refresh.run();
                    return null;
                })
                .with(
                        "getCustomFieldType",
                        arguments -> types.contains(arguments[0])
                                ? null
                                : Fake.of(CustomFieldType.class).build())
                .with(
                        "getCustomFieldSearcher",
                        Fake.of(CustomFieldSearcher.class).build())
                .with("createCustomField", this::create)
                .build();
        IssueTypeManager issueTypes = Fake.of(IssueTypeManager.class)
                .with("getIssueType", arguments -> Fake.of(IssueType.class)
                        .with("getId", arguments[0])
                        .build())
                .build();
        FieldContexts contexts = new FieldContexts(schemes(), manager);
        return new FieldsStep(manager, issueTypes, contexts, new FieldOptionsSetup(optionsManager())).tasks(run);
    }

    private CustomField create(Object[] given) {
        String id = "customfield_" + ids++;
        Set<String> types = ((Collection<?>) given[5])
                .stream().map(type -> ((IssueType) type).getId()).collect(Collectors.toCollection(HashSet::new));
        Context context = new Context(ids++, new HashSet<>(projects(given[4])), types);
        jira.put(
                id,
                new Stored(
                        id, (String) given[0], (String) given[1], new LinkedHashMap<>(Map.of(context.id(), context))));
        return field(jira.get(id));
    }

    private CustomField field(Stored stored) {
        return Fake.of(CustomField.class)
                .with("getId", stored.id())
                .with("getIdAsLong", Long.valueOf(stored.id().substring("customfield_".length())))
                .with("getUntranslatedName", arguments -> storedName.apply(stored.name()))
                .with("getName", stored.name())
                .with("getDescription", stored.description())
                .with("getConfigurationSchemes", arguments -> stored.contexts().values().stream()
                        .map(this::scheme)
                        .toList())
                .build();
    }

    private FieldConfigSchemeManager schemes() {
        return Fake.of(FieldConfigSchemeManager.class)
                .with("getFieldConfigScheme", arguments -> scheme(find((Long) arguments[0])))
                .with("createDefaultScheme", arguments -> {
                    Context made = new Context(ids++, new HashSet<>(projects(arguments[1])), new HashSet<>());
                    jira.get(((CustomField) arguments[0]).getId()).contexts().put(made.id(), made);
                    return scheme(made);
                })
                .with("updateFieldConfigScheme", arguments -> {
                    FieldConfigScheme given = (FieldConfigScheme) arguments[0];
                    Context context = find(given.getId());
                    Set<Long> projects = projects(arguments[1]);
                    Set<String> types = Set.copyOf(given.getConfigs().keySet());
                    context.projects().clear();
                    context.projects().addAll(projects);
                    context.types().clear();
                    context.types().addAll(types);
                    return scheme(context);
                })
                .build();
    }

    private static Set<Long> projects(Object nodes) {
        return ((Collection<?>) nodes)
                .stream().map(node -> ((JiraContextNode) node).getProjectId()).collect(Collectors.toSet());
    }

    private Context find(long id) {
        return jira.values().stream()
                .flatMap(field -> field.contexts().values().stream())
                .filter(context -> context.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private FieldConfigScheme scheme(Context context) {
        FieldConfig config =
                Fake.of(FieldConfig.class).with("getId", context.id()).build();
        return Fake.of(FieldConfigScheme.class)
                .with("getId", context.id())
                .with("isAllProjects", false)
                .with("isAllIssueTypes", arguments -> context.types().isEmpty())
                .with("getAssociatedProjectIds", arguments -> List.copyOf(context.projects()))
                .with("getAssociatedIssueTypeIds", arguments -> Set.copyOf(context.types()))
                .with("getOneAndOnlyConfig", config)
                .with("getContexts", arguments -> context.projects().stream()
                        .map(ProjectContext::new)
                        .toList())
                .with("getConfigs", arguments -> context.types().stream()
                        .collect(Collectors.toMap(type -> type, type -> config)))
                .build();
    }

    private OptionsManager optionsManager() {
        return Fake.of(OptionsManager.class)
                .with("findByOptionId", arguments -> option((Long) arguments[0]))
                .with("getOptions", arguments -> {
                    List<Option> present = options.getOrDefault(((FieldConfig) arguments[0]).getId(), List.of());
                    return Fake.of(Options.class)
                            .with("stream", call -> present.stream())
                            .build();
                })
                .with("createOption", arguments -> {
                    long id = ids++;
                    optionTexts.put(id, (String) arguments[3]);
                    Option made = Fake.of(Option.class)
                            .with("getOptionId", id)
                            .with("getValue", call -> optionTexts.get(id))
                            .with("setValue", call -> {
                                optionTexts.put(id, (String) call[0]);
                                return null;
                            })
                            .with("getRelatedCustomField", arguments[0])
                            .build();
                    options.computeIfAbsent(((FieldConfig) arguments[0]).getId(), key -> new ArrayList<>())
                            .add(made);
                    return made;
                })
                .with("updateOptions", arguments -> {
                    ((Collection<?>) arguments[0]).forEach(option -> updated.add((Option) option));
                    return null;
                })
                .build();
    }

    private Option option(long id) {
        return options.values().stream()
                .flatMap(List::stream)
                .filter(option -> option.getOptionId() == id)
                .findFirst()
                .orElse(null);
    }
}
