package dev.partnerescalation.acceptance;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.partnerescalation.host.testing.LocalJiraRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * How often the app calls Jira for one page of an issue. The panel is on every escalation that anybody opens, so it must not grow dearer
 * unnoticed.
 */
public final class PanelCallsTest {

    @ClassRule
    public static final LocalJiraRule JIRA = LocalJiraRule.with(App.jar()).on(Prepared.TODAY);

    private static PreparedProject project;

    @BeforeClass
    public static void setUpTheProject() {
        project = PreparedProject.setUpIn(JIRA);
    }

    /**
     * What a page may cost: what it cost when the panel said everything and led nowhere (476, 576, 563, 390, 334 and 232 calls), or less
     * where it has become cheaper. After the hand-over it costs more than the 232 of before, for who may edit and who may read the brief.
     */
    private static final Map<String, Integer> MOST = Map.of(
            "draft", 350,
            "scope", 450,
            "open", 470,
            "meanwhile", 350,
            "ready", 320,
            "handedOver", 262);

    private static final Map<String, Function<Person, Escalation>> STATES = new LinkedHashMap<>();

    static {
        STATES.put("draft", Person::createsEscalation);
        STATES.put("scope", person -> person.createsEscalation().after(Transition.START_SCOPE_REVIEW));
        STATES.put("open", person -> person.createsEscalation()
                .with(Prepared.scope())
                .after(Transition.START_SCOPE_REVIEW)
                .after(Transition.CONTACT_PARTNER));
        STATES.put("meanwhile", person -> person.preparesEscalation()
                .with(Fields.none().day("partner-contact-date", Prepared.TODAY)));
        STATES.put("ready", person -> person.preparesEscalation().withExample("SHOP-1"));
        STATES.put(
                "handedOver",
                person -> person.preparesEscalation().withExample("SHOP-1").after(Transition.HAND_OVER));
    }

    @Test
    public void anEscalationCostsNoMoreThanBefore() {
        Person claire = project.as("claire");
        STATES.forEach((state, made) -> {
            Map<String, Integer> calls = calls(claire, made.apply(claire).key());
            assertWithMessage("%s: %s", state, calls).that(sum(calls)).isAtMost(MOST.get(state));
        });
    }

    @Test
    public void ofAnotherIssueThePanelReadsNothing() {
        Map<String, Integer> calls = calls(project.as("claire"), "SHOP-1");
        for (String member : List.of(
                "WorkflowManager.getWorkflow",
                "CustomFieldManager.getCustomFieldObject",
                "IssueLinkManager.getOutwardLinks",
                "FieldScreenManager.getFieldScreen",
                "MutableIssue.getCustomFieldValue")) {
            assertThat(calls).doesNotContainKey(member);
        }
    }

    private static int sum(Map<String, Integer> calls) {
        return calls.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> calls(Person reader, String key) {
        return JIRA.jira()
                .faults()
                .callsDuring(() -> reader.jira().get("/browse/" + key).expect(200));
    }
}
