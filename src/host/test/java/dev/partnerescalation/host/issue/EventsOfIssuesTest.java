package dev.partnerescalation.host.issue;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.Assert.assertThrows;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.IssueEvent;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import dev.partnerescalation.host.event.LocalEventPublisher;
import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.rest.IssueResource;
import dev.partnerescalation.host.rest.TransitionResource;
import dev.partnerescalation.host.rest.UnvalidatedTransitionResource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** What listeners hear about issues, and when. Numbers of events: 1 created, 2 updated, 4 resolved, 8 deleted, 11 started. */
public final class EventsOfIssuesTest {

    @Rule
    public final IssueJira jira = new IssueJira();

    private final List<String> heard = new ArrayList<>();
    private String key;

    @Before
    public void createAnIssue() {
        key = jira.create("SHOP", Map.of());
        jira.listener(new Ear());
    }

    @Test
    public void aTransitionIsHeardOnceItIsCommittedWithTheNewStatusAndWhoActed() {
        jira.as("claire", () -> {
            move(key, 4);
            assertThat(heard).isEmpty();
            return null;
        });

        assertThat(heard).containsExactly("11 " + key + " in 3 by claire");
    }

    @Test
    public void whatIsRolledBackIsNeverHeard() {
        assertThrows(
                IllegalStateException.class,
                () -> jira.as("claire", () -> {
                    move(key, 4);
                    throw new IllegalStateException("something else went wrong");
                }));

        assertThat(heard).isEmpty();
    }

    @Test
    public void aListenerThatFailsKeepsNobodyElseFromHearing() {
        jira.listener(new Failing());
        heard.clear();

        jira.as("claire", () -> move(key, 4));

        assertThat(heard).containsExactly("11 " + key + " in 3 by claire", "failed");
        assertThat(jira.issue(key).getStatus().getId()).isEqualTo("3");
    }

    @Test
    public void editingAndDeletingAreHeardToo() {
        IssueResource issues = jira.resource(IssueResource.class);
        jira.as("claire", () -> issues.edit(key, null, Map.of("fields", Map.of("summary", "Another summary"))));
        jira.as("admin", () -> issues.delete(key, null));

        assertThat(heard)
                .containsExactly("2 " + key + " in 1 by claire", "8 " + key + " in 1 by admin")
                .inOrder();
    }

    @Test
    public void whoeverIsUnregisteredHearsNothingAndWithoutAMethodNobodyIsTaken() {
        LocalEventPublisher events = new LocalEventPublisher();
        Ear ear = new Ear();
        events.register(ear);
        events.unregister(ear);
        events.publish(new IssueEvent(jira.issue(key), Map.of(), null, 1L));

        assertThat(heard).isEmpty();
        assertThrows(IllegalArgumentException.class, () -> events.register("deaf"));
    }

    @Test
    public void anAdministratorMayMoveAnIssuePastItsValidators() {
        jira.appClass("an.App", (Validator) (variables, arguments, properties) -> {
            throw new InvalidInputException("not yet");
        });
        jira.workflow(xml -> {
            int place = xml.indexOf("<results>", xml.indexOf("<action id=\"4\""));
            return xml.substring(0, place)
                    + "<validators><validator name=\"\" type=\"class\"><arg name=\"class.name\">an.App</arg></validator>"
                    + "</validators>" + xml.substring(place);
        });
        UnvalidatedTransitionResource skipping = jira.resource(UnvalidatedTransitionResource.class);
        Map<String, Object> start = Map.of("transition", Map.of("id", "4"));

        Fault refused = jira.refused("claire", () -> skipping.carryOut(key, start));
        assertThat(refused.reason()).isEqualTo(Fault.Reason.FORBIDDEN);
        assertThat(jira.refused("admin", () -> move(key, 4)).reason()).isEqualTo(Fault.Reason.VALIDATION_FAILED);
        assertThat(heard).isEmpty();

        jira.as("admin", () -> skipping.carryOut(key, start));
        assertThat(jira.issue(key).getStatus().getId()).isEqualTo("3");
        assertThat(heard).containsExactly("11 " + key + " in 3 by admin");
    }

    private Object move(String issue, int action) {
        return jira.resource(TransitionResource.class)
                .carryOut(issue, Map.of("transition", Map.of("id", Integer.toString(action))));
    }

    /** Notes what it hears. */
    public final class Ear {

        @EventListener
        public void onIssueEvent(IssueEvent event) {
            heard.add(event.getEventTypeId() + " " + event.getIssue().getKey() + " in "
                    + event.getIssue().getStatus().getId() + " by "
                    + event.getUser().getName());
        }
    }

    /** Breaks on whatever it hears. */
    public final class Failing {

        @EventListener
        public void onIssueEvent(IssueEvent event) {
            heard.add("failed");
            throw new IllegalStateException("a listener's own fault");
        }
    }
}
