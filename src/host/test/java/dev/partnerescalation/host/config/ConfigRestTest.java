package dev.partnerescalation.host.config;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.Assert.assertThrows;

import dev.partnerescalation.host.api.ApiProxies;
import dev.partnerescalation.host.api.FaultInjection;
import dev.partnerescalation.host.api.RefusedCalls;
import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.rest.ConfigurationResource;
import dev.partnerescalation.host.rest.FieldDeletionResource;
import dev.partnerescalation.host.rest.FieldResource;
import dev.partnerescalation.host.rest.IssueLinkTypeResource;
import dev.partnerescalation.host.rest.IssueTypeResource;
import dev.partnerescalation.host.rest.PriorityResource;
import dev.partnerescalation.host.rest.ProjectResource;
import dev.partnerescalation.host.rest.ProjectWorkflowResource;
import dev.partnerescalation.host.rest.ResolutionResource;
import dev.partnerescalation.host.rest.ScreenFieldResource;
import dev.partnerescalation.host.rest.StatusResource;
import dev.partnerescalation.host.rest.TransitionValidatorsResource;
import dev.partnerescalation.host.rest.WorkflowResource;
import dev.partnerescalation.host.rest.WorkflowXmlResource;
import dev.partnerescalation.host.store.Database;
import dev.partnerescalation.host.store.FieldStore;
import dev.partnerescalation.host.store.TranslationRow;
import dev.partnerescalation.host.store.TranslationStore;
import dev.partnerescalation.host.user.CurrentUser;
import dev.partnerescalation.host.web.FaultResponse;
import dev.partnerescalation.host.wiring.Domain;
import dev.partnerescalation.host.wiring.RestResources;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.function.ThrowingRunnable;

/** What REST tells of the configuration, to whom, and what it answers to questions that make no sense. */
public final class ConfigRestTest {

    private final Database database = new Database("jdbc:h2:mem:" + UUID.randomUUID());
    private final CurrentUser current = new CurrentUser();
    private final BaseUrl url = new BaseUrl();
    private Domain domain;
    private RestResources rest;

    @Before
    public void seed() {
        url.set("http://localhost:2990/jira");
        ApiProxies proxies = new ApiProxies(new RefusedCalls(), new FaultInjection());
        domain = new Domain(database, proxies, current, name -> Optional.empty(), url, Clock.systemUTC());
        domain.seedWhenEmpty(false);
        rest = new RestResources(domain);
    }

    @After
    public void close() {
        database.close();
    }

    @Test
    public void nobodySignedInIsToldNothing() {
        List<Supplier<Object>> questions = List.of(
                () -> of(ProjectResource.class).all(List.of()),
                () -> of(ProjectResource.class).one("SHOP", List.of()),
                () -> of(IssueTypeResource.class).all(),
                () -> of(StatusResource.class).one("1"),
                () -> of(PriorityResource.class).all(),
                () -> of(ResolutionResource.class).all(),
                () -> of(FieldResource.class).all(),
                () -> of(IssueLinkTypeResource.class).all(),
                () -> of(WorkflowResource.class).all(),
                () -> of(ConfigurationResource.class).of("SHOP"),
                () -> of(TransitionValidatorsResource.class).all("jira", "4"),
                () -> of(WorkflowXmlResource.class).export("jira", false),
                () -> of(FieldDeletionResource.class).delete("1"),
                () -> of(ScreenFieldResource.class).takeOff("1", "labels"));
        questions.forEach(question -> assertThat(status(null, question::get)).isEqualTo(401));
    }

    @Test
    public void aProjectThatOneMayNotSeeDoesNotExist() {
        assertThat(as("agency", () -> of(ProjectResource.class).all(List.of())).stream()
                        .map(bean -> bean.get("key")))
                .containsExactly("SHOP");
        Fault hidden = fault("agency", () -> of(ProjectResource.class).one("OPS", List.of()));
        Fault unknown = fault("agency", () -> of(ProjectResource.class).one("NOPE", List.of()));
        assertThat(hidden.reason()).isEqualTo(Fault.Reason.NOT_FOUND);
        assertThat(FaultResponse.body(hidden).toString())
                .isEqualTo(FaultResponse.body(unknown).toString().replace("NOPE", "OPS"));
        assertThat(as("claire", () -> of(ProjectResource.class).all(List.of()))).hasSize(2);
    }

    @Test
    public void aProjectIsFoundByIdAndByKey() {
        Map<String, Object> byKey = as("claire", () -> of(ProjectResource.class).one("SHOP", List.of()));
        assertThat(as("claire", () -> of(ProjectResource.class).one((String) byKey.get("id"), List.of())))
                .isEqualTo(byKey);
        assertThat(byKey.get("self")).isEqualTo("http://localhost:2990/jira/rest/api/2/project/10000");
        assertThat(byKey.get("roles").toString()).contains("Administrators=");
        assertThat(byKey.get("lead").toString()).contains("name=claire");
    }

    @Test
    public void whatDoesNotExistIsNotFound() {
        assertThat(status("claire", () -> of(IssueTypeResource.class).one("77")))
                .isEqualTo(404);
        assertThat(fault("claire", () -> of(StatusResource.class).one("nothing"))
                        .messages()
                        .toString())
                .contains("The status with id 'nothing' does not exist");
        assertThat(status("claire", () -> of(PriorityResource.class).one("x"))).isEqualTo(404);
        assertThat(status("claire", () -> of(ResolutionResource.class).one("-1")))
                .isEqualTo(404);
        assertThat(status("claire", () -> of(IssueLinkTypeResource.class).one("99999999999")))
                .isEqualTo(404);
        assertThat(status("admin", () -> of(ConfigurationResource.class).of("NOPE")))
                .isEqualTo(404);
        assertThat(status("admin", () -> of(FieldDeletionResource.class).delete("customfield_1")))
                .isEqualTo(404);
    }

    @Test
    public void namesAreInTheReadersLanguage() {
        database.inTransaction(() -> new TranslationStore(database)
                .put(TranslatableKind.STATUS, "1", "de_DE", new TranslationRow("Offen", "Text")));
        assertThat(as("johann", () -> of(StatusResource.class).one("offen")).get("name"))
                .isEqualTo("Offen");
        assertThat(as("johann", () -> of(StatusResource.class).one("Open")).get("id"))
                .isEqualTo("1");
        assertThat(as("claire", () -> of(StatusResource.class).one("1")).get("name"))
                .isEqualTo("Open");
    }

    @Test
    public void aFieldTellsItsSchema() {
        database.inTransaction(() -> {
            new FieldStore(database).create("Checks", "", FieldType.CHECKBOXES.key(), null);
        });
        List<Map<String, Object>> fields =
                as("claire", () -> of(FieldResource.class).all());
        Map<String, Object> custom = fields.get(fields.size() - 1);
        assertThat(custom.get("schema"))
                .isEqualTo(Map.of(
                        "type", "array",
                        "items", "option",
                        "custom", "com.atlassian.jira.plugin.system.customfieldtypes:multicheckboxes",
                        "customId", 10000L));
        assertThat(custom.get("searchable")).isEqualTo(false);
        assertThat(fields.stream().filter(field -> !field.containsKey("schema")).map(field -> field.get("id")))
                .containsExactly("issuekey");
    }

    @Test
    public void onlyAdministratorsSeeWorkflowsAndChangeThings() {
        assertThat(status("claire", () -> of(WorkflowResource.class).all())).isEqualTo(401);
        assertThat(as("admin", () -> of(WorkflowResource.class).all()).get(0).get("steps"))
                .isEqualTo(5);
        assertThat(status("claire", () -> of(ConfigurationResource.class).of("SHOP")))
                .isEqualTo(403);
        assertThat(status("claire", () -> of(TransitionValidatorsResource.class).replace("jira", "4", List.of())))
                .isEqualTo(403);
        assertThat(status("claire", () -> of(FieldDeletionResource.class).delete("10000")))
                .isEqualTo(403);
        assertThat(status("claire", () -> of(ScreenFieldResource.class).takeOff("1", "labels")))
                .isEqualTo(403);
    }

    @Test
    public void validatorsOfATransitionAreReplacedAlsoInAnActiveWorkflow() {
        List<Map<String, Object>> wanted = List.of(Map.of("class.name", "x.Y", "text", "a <&> \u00e9"));
        assertThat(as("admin", () -> of(TransitionValidatorsResource.class).replace("jira", "4", wanted)))
                .isEqualTo(wanted);
        assertThat(as("admin", () -> of(TransitionValidatorsResource.class).all("jira", "4")))
                .isEqualTo(wanted);
        as("admin", () -> of(TransitionValidatorsResource.class).replace("jira", "4", List.of()));
        assertThat(as("admin", () -> of(TransitionValidatorsResource.class).all("jira", "4")))
                .isEmpty();
    }

    @Test
    public void wrongValidatorsChangeNothing() {
        String before = configuration("SHOP");
        for (List<Map<String, Object>> wrong : List.of(
                List.of(Map.<String, Object>of("text", "x")),
                List.of(Map.<String, Object>of("class.name", "x.Y", "number", 4)),
                Collections.<Map<String, Object>>singletonList(null))) {
            assertThat(status("admin", () -> of(TransitionValidatorsResource.class)
                            .replace("jira", "4", wrong)))
                    .isEqualTo(400);
        }
        assertThat(status("admin", () -> of(TransitionValidatorsResource.class).replace("jira", "99", List.of())))
                .isEqualTo(404);
        assertThat(status("admin", () -> of(TransitionValidatorsResource.class).replace("nobody", "4", List.of())))
                .isEqualTo(404);
        assertThat(configuration("SHOP")).isEqualTo(before);
    }

    @Test
    public void aWorkflowIsExportedAndImportedAsXml() {
        String xml = as("admin", () -> of(WorkflowXmlResource.class).export("jira", false));
        as("admin", () -> of(WorkflowXmlResource.class).load("Own", false, xml));
        assertThat(as("admin", () -> of(WorkflowXmlResource.class).export("Own", false)))
                .isEqualTo(xml);
        assertThat(status("admin", () -> of(WorkflowXmlResource.class).export("Own", true)))
                .isEqualTo(404);
        assertThat(status("admin", () -> of(WorkflowXmlResource.class).load("Own", true, xml)))
                .isEqualTo(404);
        assertThat(status("admin", () -> of(ProjectWorkflowResource.class).follow("OPS", "Nothing")))
                .isEqualTo(404);
        assertThat(status("admin", () -> of(ProjectWorkflowResource.class).follow("NOPE", "Own")))
                .isEqualTo(404);
        as("admin", () -> of(ProjectWorkflowResource.class).follow("OPS", "Own"));
        as("admin", () -> of(WorkflowXmlResource.class).load("Own", true, xml));
        assertThat(as("admin", () -> of(WorkflowXmlResource.class).export("Own", true)))
                .isEqualTo(xml);
    }

    @Test
    public void whatIsNoWorkflowOfThisJiraIsNotImported() {
        String xml = as("admin", () -> of(WorkflowXmlResource.class).export("jira", false));
        assertThat(status("admin", () -> of(WorkflowXmlResource.class).load("jira", false, xml)))
                .isEqualTo(409);
        for (String broken : List.of(
                "",
                "<workflow/>",
                xml.replaceFirst("jira.status.id\">1<", "jira.status.id\">987<"),
                xml.replaceFirst("jira.status.id\">1<", "jira.status.id\">open<"))) {
            assertThat(status("admin", () -> of(WorkflowXmlResource.class).load("Own", false, broken)))
                    .isEqualTo(400);
        }
        assertThat(status("claire", () -> of(WorkflowXmlResource.class).load("Own", false, xml)))
                .isEqualTo(403);
        assertThat(status("claire", () -> of(ProjectWorkflowResource.class).follow("OPS", "jira")))
                .isEqualTo(403);
        assertThat(status("admin", () -> of(WorkflowXmlResource.class).export("Own", false)))
                .isEqualTo(404);
    }

    @Test
    public void theConfigurationOfAProjectChangesWithWhatItsPeopleMeet() {
        String before = configuration("SHOP");
        assertThat(configuration("SHOP")).isEqualTo(before);
        as("admin", () -> of(ScreenFieldResource.class).takeOff("1", "labels"));
        assertThat(configuration("SHOP")).isNotEqualTo(before);
        assertThat(status("admin", () -> of(ScreenFieldResource.class).takeOff("1", "labels")))
                .isEqualTo(404);
    }

    private String configuration(String project) {
        return as("admin", () -> of(ConfigurationResource.class).of(project)).toString();
    }

    private <T> T of(Class<T> resource) {
        return java.util.stream.Stream.concat(
                        rest.ofJira().stream(), rest.others().get(RestResources.LOCAL_JIRA).stream())
                .filter(resource::isInstance)
                .map(resource::cast)
                .findFirst()
                .orElseThrow();
    }

    private <T> T as(String name, Supplier<T> request) {
        return database.inTransaction(() -> current.as(
                name == null ? null : domain.users().users().byName(name).orElseThrow(), request));
    }

    private int status(String name, ThrowingRunnable request) {
        return FaultResponse.status(fault(name, request));
    }

    private Fault fault(String name, ThrowingRunnable request) {
        return assertThrows(
                Fault.class,
                () -> as(name, () -> {
                    try {
                        request.run();
                    } catch (RuntimeException fault) {
                        throw fault;
                    } catch (Throwable impossible) {
                        throw new AssertionError(impossible);
                    }
                    return null;
                }));
    }
}
