package dev.partnerescalation.host.issue;

import static com.google.common.truth.Truth.assertThat;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.opensymphony.workflow.Condition;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.rest.CommentResource;
import dev.partnerescalation.host.rest.IssueResource;
import dev.partnerescalation.host.rest.TransitionResource;
import dev.partnerescalation.host.web.FaultResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.Rule;
import org.junit.Test;

/** Moving issues through Jira's default workflow: 4 starts progress, 5 resolves, 2 closes, 3 reopens. */
public final class TransitionsTest {

    @Rule
    public final IssueJira jira = new IssueJira();

    @Test
    public void aMoveChangesTheStatusAndIsInTheHistory() {
        String key = jira.create("SHOP", Map.of());
        move(key, 4, Map.of());
        assertThat(jira.issue(key).getStatus().getId()).isEqualTo("3");
        Map<?, ?> item = history(key).get(0);
        assertThat(item.get("field")).isEqualTo("status");
        assertThat(item.get("fieldtype")).isEqualTo("jira");
        assertThat(item.get("from")).isEqualTo("1");
        assertThat(item.get("to")).isEqualTo("3");
        assertThat(item.get("toString")).isEqualTo("In Progress");
    }

    @Test
    public void resolvingWantsAResolutionAndRemembersWhen() {
        String key = jira.create("SHOP", Map.of());
        Fault without = jira.refused("claire", () -> post(key, 5, Map.of()));
        assertThat(errors(without)).containsExactly("resolution", "Resolution is required.");
        move(key, 5, Map.of("fields", Map.of("resolution", Map.of("name", "Done"))));
        MutableIssue issue = jira.issue(key);
        assertThat(issue.getResolution().getName()).isEqualTo("Done");
        assertThat(jira.row(key).resolved()).isEqualTo(IssueJira.NOW);
    }

    @Test
    public void whatIsNotPossibleNowIsRefusedInJirasWords() {
        String key = jira.create("SHOP", Map.of());
        Fault notNow = jira.refused("claire", () -> post(key, 3, Map.of()));
        assertThat(notNow.reason()).isEqualTo(Fault.Reason.VALIDATION_FAILED);
        assertThat(messages(notNow).get(0))
                .startsWith("It seems that you have tried to perform a workflow operation (Reopen Issue) that is not"
                        + " valid for the current state of this issue (" + key + ").");
        assertThat(messages(jira.refused("claire", () -> post(key, 99, Map.of()))))
                .containsExactly("Transition id '99' is not valid for this issue.");
    }

    @Test
    public void theIdentifierIsANumber() {
        String key = jira.create("SHOP", Map.of());
        TransitionResource transitions = jira.resource(TransitionResource.class);
        assertThat(messages(jira.refused("claire", () -> transitions.carryOut(key, Map.of()))))
                .containsExactly("Missing 'transition' identifier");
        assertThat(messages(jira.refused(
                        "claire", () -> transitions.carryOut(key, Map.of("transition", Map.of("id", "five"))))))
                .containsExactly("'transition' identifier must be an integer");
    }

    @Test
    public void aRefusalLeavesNoTrace() {
        String key = jira.create("SHOP", Map.of());
        validator((variables, arguments, properties) -> {
            assertThat(((Issue) variables.get("issue")).getResolution()).isNotNull();
            assertThat(((Issue) variables.get("originalissueobject")).getResolution())
                    .isNull();
            properties.setString("trace", "x");
            InvalidInputException refusal = new InvalidInputException("general");
            refusal.addError("resolution", "at the field");
            throw refusal;
        });
        Map<String, Object> before = snapshot(key);
        Fault fault = jira.refused(
                "claire",
                () -> post(
                        key,
                        5,
                        Map.of(
                                "fields", Map.of("resolution", Map.of("name", "Done")),
                                "update", comment("Done now"))));
        assertThat(fault.reason()).isEqualTo(Fault.Reason.VALIDATION_FAILED);
        assertThat(messages(fault)).containsExactly("general");
        assertThat(errors(fault)).containsExactly("resolution", "at the field");
        assertThat(snapshot(key)).isEqualTo(before);
        assertThat(jira.count("property_entry")).isEqualTo(0);
    }

    @Test
    public void aBrokenValidatorStopsWithAReferenceOnly() {
        String key = jira.create("SHOP", Map.of());
        validator((variables, arguments, properties) -> {
            throw new IllegalStateException("secret");
        });
        assertStopped(key);
        validator((variables, arguments, properties) -> {
            throw new NoClassDefFoundError("secret");
        });
        assertStopped(key);
        assertThat(jira.issue(key).getStatus().getId()).isEqualTo("1");
    }

    @Test
    public void aValidatorThatCannotBeLoadedBlocksAndSaysWhomToAsk() {
        String key = jira.create("SHOP", Map.of());
        validator((variables, arguments, properties) -> {});
        jira.appClass("an.App", null);
        Map<String, Object> resolve = Map.of("fields", Map.of("resolution", Map.of("name", "Done")));

        Fault fault = jira.refused("claire", () -> post(key, 5, resolve));

        assertThat(fault.reason()).isEqualTo(Fault.Reason.VALIDATION_FAILED);
        assertThat(messages(fault))
                .containsExactly("The transition \"Resolve Issue\" is blocked: its workflow uses the class an.App, and"
                        + " that cannot be loaded. The app that provides it may be disabled or uninstalled. Ask a Jira"
                        + " administrator to enable the app or to remove the class from the workflow.");
        assertThat(jira.issue(key).getStatus().getId()).isEqualTo("1");
        jira.appClass("an.App", (Validator) (variables, arguments, properties) -> {});
        move(key, 5, resolve);
    }

    @Test
    public void aFunctionThatCannotBeLoadedBlocksWhereItIsAndNothingElse() {
        String key = jira.create("SHOP", Map.of());
        jira.workflow(xml -> inAction(xml, 4, "<post-functions>", "<post-functions>" + part("function")));

        assertThat(messages(jira.refused("claire", () -> post(key, 4, Map.of())))
                        .get(0))
                .contains("uses the class an.App");
        assertThat(jira.issue(key).getStatus().getId()).isEqualTo("1");
        move(key, 5, Map.of("fields", Map.of("resolution", Map.of("name", "Done"))));
    }

    @Test
    public void aConditionThatCannotBeLoadedHidesItsTransitionAndSaysWhyWhenItIsTried() {
        String key = jira.create("SHOP", Map.of());
        jira.workflow(xml -> inAction(
                xml,
                4,
                "<results>",
                "<restrict-to><conditions type=\"AND\">" + part("condition") + "</conditions></restrict-to><results>"));

        assertThat(offered(key)).containsExactly("5", "2");
        assertThat(messages(jira.refused("claire", () -> post(key, 4, Map.of())))
                        .get(0))
                .contains("uses the class an.App");
        jira.appClass("an.App", (Condition) (variables, arguments, properties) -> true);
        assertThat(offered(key)).containsExactly("4", "5", "2");
    }

    private List<String> offered(String key) {
        Map<?, ?> answer =
                jira.as("claire", () -> jira.resource(TransitionResource.class).all(key, List.of(), null));
        return ((List<?>) answer.get("transitions"))
                .stream()
                        .map(one -> String.valueOf(((Map<?, ?>) one).get("id")))
                        .toList();
    }

    private void assertStopped(String key) {
        Fault fault = jira.refused(
                "claire", () -> post(key, 5, Map.of("fields", Map.of("resolution", Map.of("name", "Done")))));
        assertThat(fault.reason()).isEqualTo(Fault.Reason.SERVER_ERROR);
        assertThat(messages(fault).get(0)).contains("Reference: ");
        assertThat(messages(fault).get(0)).doesNotContain("secret");
        assertThat(messages(fault).get(0)).doesNotContain("an.App");
    }

    @Test
    public void aFunctionOfAnAppChangesTheIssueBeforeItIsStored() {
        String key = jira.create("SHOP", Map.of());
        jira.appClass("an.App", (FunctionProvider) (variables, arguments, properties) ->
                ((MutableIssue) variables.get("issue")).setDescription("by the app"));
        jira.workflow(xml -> inAction(xml, 4, "<post-functions>", "<post-functions>" + part("function")));
        move(key, 4, Map.of());
        assertThat(jira.issue(key).getDescription()).isEqualTo("by the app");
        assertThat(history(key).stream().map(item -> item.get("field")).toList())
                .containsExactly("status", "description");
    }

    @Test
    public void aCommentComesAlongEvenWithoutAScreen() {
        String key = jira.create("SHOP", Map.of());
        move(key, 4, Map.of("update", comment("Started <b>")));
        Map<?, ?> page =
                jira.as("claire", () -> jira.resource(CommentResource.class).all(key, null, null, null, List.of()));
        assertThat(page.get("total")).isEqualTo(1);
        assertThat(((Map<?, ?>) ((List<?>) page.get("comments")).get(0)).get("body"))
                .isEqualTo("Started <b>");
    }

    @Test
    public void aFieldOutsideOfTheScreenIsRefused() {
        String key = jira.create("SHOP", Map.of());
        Fault fault = jira.refused("claire", () -> post(key, 4, Map.of("fields", Map.of("summary", "New"))));
        assertThat(errors(fault))
                .containsExactly(
                        "summary", "Field 'summary' cannot be set. It is not on the appropriate screen, or unknown.");
    }

    @Test
    public void ofManyAtOnceOneWins() throws Exception {
        String key = jira.create("SHOP", Map.of());
        ExecutorService people = Executors.newFixedThreadPool(16);
        List<Callable<Integer>> presses = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            presses.add(() -> {
                try {
                    return jira.as("claire", () -> post(key, 4, Map.of()));
                } catch (Fault fault) {
                    return FaultResponse.status(fault);
                }
            });
        }
        List<Integer> answers = new ArrayList<>();
        for (Future<Integer> answer : people.invokeAll(presses)) {
            answers.add(answer.get());
        }
        people.shutdown();
        assertThat(answers.stream().filter(status -> status == 204).toList()).hasSize(1);
        assertThat(answers.stream().allMatch(status -> List.of(204, 400, 409).contains(status)))
                .isTrue();
        assertThat(history(key)).hasSize(1);
    }

    @Test
    public void linksThatAreStillPendingAreNamedToValidators() {
        String key = jira.create("SHOP", Map.of());
        String other = jira.create("SHOP", Map.of());
        jira.putOnEveryScreen("issuelinks");
        List<Object> seen = new ArrayList<>();
        validator((variables, arguments, properties) -> seen.addAll(
                ((MutableIssue) variables.get("issue")).getModifiedFields().keySet()));
        Map<String, Object> link = Map.of("type", Map.of("name", "Relates"), "outwardIssue", Map.of("key", other));
        move(
                key,
                5,
                Map.of(
                        "fields", Map.of("resolution", Map.of("name", "Done")),
                        "update", Map.of("issuelinks", List.of(Map.of("add", link)))));
        assertThat(seen).contains("issuelinks");
        assertThat(jira.count("issue_link")).isEqualTo(1);
    }

    @Test
    public void namesFollowTheMetaAndTargetsAreStatuses() {
        String key = jira.create("SHOP", Map.of());
        Map<?, ?> answer = jira.as(
                "claire", () -> jira.resource(TransitionResource.class).all(key, List.of("transitions.fields"), null));
        List<?> all = (List<?>) answer.get("transitions");
        Map<?, ?> resolve = all.stream()
                .map(one -> (Map<?, ?>) one)
                .filter(one -> one.get("id").equals("5"))
                .findFirst()
                .orElseThrow();
        assertThat(((Map<?, ?>) resolve.get("to")).get("id")).isEqualTo("5");
        assertThat(((Map<?, ?>) resolve.get("fields")).containsKey("resolution"))
                .isTrue();
    }

    @Test
    public void whoeverMayNotBrowseFindsNothing() {
        String key = jira.create("OPS", Map.of());
        Fault fault = jira.refused("agency", () -> post(key, 4, Map.of()));
        assertThat(fault.reason()).isEqualTo(Fault.Reason.NOT_FOUND);
        assertThat(messages(fault)).containsExactly("Issue Does Not Exist");
    }

    private void move(String key, int action, Map<String, Object> more) {
        assertThat(jira.as("claire", () -> post(key, action, more))).isEqualTo(204);
    }

    private int post(String key, int action, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("transition", Map.of("id", action));
        return jira.resource(TransitionResource.class).carryOut(key, body).getStatus();
    }

    private Map<String, Object> snapshot(String key) {
        return jira.as(
                "claire", () -> jira.resource(IssueResource.class).read(key, List.of("*all"), List.of("changelog")));
    }

    private List<Map<?, ?>> history(String key) {
        Map<?, ?> changelog = (Map<?, ?>) snapshot(key).get("changelog");
        List<Map<?, ?>> items = new ArrayList<>();
        for (Object group : (List<?>) changelog.get("histories")) {
            ((List<?>) ((Map<?, ?>) group).get("items")).forEach(item -> items.add((Map<?, ?>) item));
        }
        return items;
    }

    /** Puts the validator of an app onto the transition that resolves. */
    private void validator(Validator validator) {
        jira.appClass("an.App", validator);
        jira.workflow(xml -> xml.contains("an.App")
                ? xml
                : inAction(xml, 5, "<results>", "<validators>" + part("validator") + "</validators><results>"));
    }

    private static String part(String element) {
        String name = element.equals("validator") ? " name=\"\"" : "";
        return "<" + element + name + " type=\"class\"><arg name=\"class.name\">an.App</arg></" + element + ">";
    }

    private static String inAction(String xml, int action, String before, String after) {
        int start = xml.indexOf("<action id=\"" + action + "\"");
        int place = xml.indexOf(before, start);
        return xml.substring(0, place) + after + xml.substring(place + before.length());
    }

    private static Map<String, Object> comment(String body) {
        return Map.of("comment", List.of(Map.of("add", Map.of("body", body))));
    }

    private static List<String> messages(Fault fault) {
        return fault.messages();
    }

    private static Map<?, ?> errors(Fault fault) {
        return fault.errors();
    }
}
