package dev.partnerescalation.jira.setup;

import static com.google.common.truth.Truth.assertThat;

import com.atlassian.jira.issue.fields.FieldManager;
import com.atlassian.jira.issue.fields.OrderableField;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenFactory;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import dev.partnerescalation.jira.Fake;
import dev.partnerescalation.jira.issue.EscalationField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Test;

/** Screens are filled once; those of version 1.0 are extended once, and what an administrator arranged stays. */
public final class ScreensStepTest {

    private final Runs runs = new Runs().withWorkflowParts();
    /** The fields of each tab of each screen, by the id of the screen; tabs have names. */
    private final Map<String, Map<String, List<String>>> jira = new LinkedHashMap<>();

    @Before
    public void everyScreenIsAsThisReleaseMakesIt() {
        for (EscalationScreen screen : EscalationScreen.values()) {
            jira.put(runs.parts.get(screen.part()).orElseThrow(), new LinkedHashMap<>());
        }
        apply();
    }

    @Test
    public void aSecondRunFindsNothingToDo() {
        assertThat(states()).doesNotContain(ItemState.REPAIR);
        assertThat(tabs(EscalationScreen.EDIT).keySet())
                .containsExactly("Scope", "Partner", "Adobe", "Exceptions")
                .inOrder();
    }

    @Test
    public void waiversOfVersionOneLeaveTheirPlaceForATabOfTheirOwn() {
        asVersionOneMadeIt();
        assertThat(states()).contains(ItemState.REPAIR);

        apply();

        assertThat(tabs(EscalationScreen.EDIT).get("Exceptions"))
                .containsExactly(id(EscalationField.WAIVED_CHECKS), id(EscalationField.WAIVER_REASON));
        assertThat(tabs(EscalationScreen.EDIT).get("Adobe")).doesNotContain(id(EscalationField.WAIVED_CHECKS));
        assertThat(tabs(EscalationScreen.HAND_OVER).get("Adobe"))
                .containsExactly(
                        id(EscalationField.ENGLISH_SUMMARY),
                        id(EscalationField.IMPACT),
                        id(EscalationField.REQUESTED_OUTCOME));
        assertThat(tabs(EscalationScreen.CREATE).get("Scope")).contains("labels");
        assertThat(states()).doesNotContain(ItemState.REPAIR);
    }

    @Test
    public void waiversThatAnAdministratorPutElsewhereStayThere() {
        asVersionOneMadeIt();
        tabs(EscalationScreen.EDIT).get("Adobe").remove(id(EscalationField.WAIVED_CHECKS));
        tabs(EscalationScreen.EDIT).get("Adobe").remove(id(EscalationField.WAIVER_REASON));
        List<String> theirs =
                new ArrayList<>(List.of(id(EscalationField.WAIVED_CHECKS), id(EscalationField.WAIVER_REASON)));
        tabs(EscalationScreen.EDIT).put("Ours", theirs);

        apply();

        assertThat(tabs(EscalationScreen.EDIT)).doesNotContainKey("Exceptions");
        assertThat(theirs).hasSize(2);
    }

    @Test
    public void aTabThatAnAdministratorAddedStaysWithoutWaivers() {
        asVersionOneMadeIt();
        tabs(EscalationScreen.VIEW).put("Ours", new ArrayList<>(List.of("customfield_1")));

        apply();

        assertThat(tabs(EscalationScreen.VIEW).get("Ours")).containsExactly("customfield_1");
        assertThat(tabs(EscalationScreen.VIEW).get("Exceptions")).hasSize(2);
    }

    @Test
    public void whatAnAdministratorMovesBackOrTakesOffLaterStaysSo() {
        asVersionOneMadeIt();
        apply();
        Map<String, List<String>> edit = tabs(EscalationScreen.EDIT);
        edit.get("Adobe").addAll(edit.remove("Exceptions"));
        tabs(EscalationScreen.CREATE).get("Scope").remove("labels");

        assertThat(states()).doesNotContain(ItemState.REPAIR);
    }

    @Test
    public void aLostFieldReturnsToItsNeighboursWhereverTheyAre() {
        Map<String, List<String>> edit = tabs(EscalationScreen.EDIT);
        edit.put("Money", edit.remove("Scope"));
        edit.get("Money").remove(id(EscalationField.CONCERN));

        apply();

        assertThat(edit.get("Money")).contains(id(EscalationField.CONCERN));
    }

    /** Turns today's screens into those that version 1.0 made. */
    private void asVersionOneMadeIt() {
        for (EscalationScreen screen : EscalationScreen.values()) {
            runs.parts.forget("extended." + screen.part());
        }
        for (EscalationScreen screen : List.of(EscalationScreen.EDIT, EscalationScreen.VIEW)) {
            tabs(screen).get("Adobe").addAll(tabs(screen).remove("Exceptions"));
            tabs(screen).get("Scope").remove("labels");
        }
        tabs(EscalationScreen.CREATE)
                .get("Scope")
                .removeAll(List.of("description", "priority", "labels", "assignee", "reporter"));
        List<String> handOver = tabs(EscalationScreen.HAND_OVER).get("Adobe");
        handOver.removeAll(List.of(id(EscalationField.IMPACT), id(EscalationField.REQUESTED_OUTCOME)));
        handOver.addAll(List.of(id(EscalationField.WAIVED_CHECKS), id(EscalationField.WAIVER_REASON)));
    }

    private Map<String, List<String>> tabs(EscalationScreen screen) {
        return jira.get(runs.parts.get(screen.part()).orElseThrow());
    }

    private String id(EscalationField field) {
        return runs.parts.fieldId(field).orElseThrow();
    }

    private void apply() {
        Runs.perform(tasks());
    }

    private List<ItemState> states() {
        return tasks().stream().map(Task::state).toList();
    }

    private List<Task> tasks() {
        FieldScreenManager screens = Fake.of(FieldScreenManager.class)
                .with(
                        "getFieldScreens",
                        arguments -> jira.keySet().stream().map(this::screen).toList())
                .with("getFieldScreen", arguments -> screen(String.valueOf(arguments[0])))
                .build();
        FieldManager fields = Fake.of(FieldManager.class)
                .with("getOrderableField", arguments -> Fake.of(OrderableField.class)
                        .with("getName", "The " + arguments[0])
                        .build())
                .build();
        return new ScreensStep(screens, Fake.of(FieldScreenFactory.class).build(), fields).tasks(runs.run());
    }

    private FieldScreen screen(String id) {
        Map<String, List<String>> tabs = jira.get(id);
        return Fake.of(FieldScreen.class)
                .with("getId", Long.valueOf(id))
                .with("getTabs", arguments -> tabs.keySet().stream()
                        .map(name -> tab(tabs, name))
                        .toList())
                .with("addTab", arguments -> {
                    tabs.put((String) arguments[0], new ArrayList<>());
                    return tab(tabs, (String) arguments[0]);
                })
                .with("removeFieldScreenLayoutItem", arguments -> {
                    tabs.values().forEach(fields -> fields.remove((String) arguments[0]));
                    return null;
                })
                .build();
    }

    private static FieldScreenTab tab(Map<String, List<String>> tabs, String name) {
        return Fake.of(FieldScreenTab.class)
                .with("isContainsField", arguments -> tabs.get(name).contains((String) arguments[0]))
                .with("addFieldScreenLayoutItem", arguments -> {
                    tabs.get(name).add((String) arguments[0]);
                    return null;
                })
                .build();
    }
}
