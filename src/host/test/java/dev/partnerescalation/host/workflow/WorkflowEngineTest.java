package dev.partnerescalation.host.workflow;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.Assert.assertThrows;

import com.opensymphony.workflow.Condition;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.InvalidActionException;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import com.opensymphony.workflow.WorkflowException;
import com.opensymphony.workflow.loader.ActionDescriptor;
import dev.partnerescalation.host.store.Database;
import dev.partnerescalation.host.store.EntryStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.After;
import org.junit.Test;

public class WorkflowEngineTest {

    private final Database database = new Database("jdbc:h2:mem:" + UUID.randomUUID());
    private final Map<String, Object> known = new HashMap<>();
    private final List<Object> seen = new ArrayList<>();

    @After
    public void close() {
        database.close();
    }

    @Test
    public void theLastStatusIsNotTheEnd() {
        WorkflowEngine engine = engine(Workflows.with(
                "<global-actions>" + Workflows.action(9, "Again", 1) + "</global-actions>",
                "",
                Workflows.action(11, "Go", 2)));

        database.inTransaction(() -> {
            long entry = start(engine);
            act(engine, entry, 11);
            act(engine, entry, 9);
            assertThat(engine.currentStep(entry).getId()).isEqualTo(1);
        });
    }

    @Test
    public void aCompletedEntryRefusesLoudly() {
        String last = "<action id=\"12\" name=\"Last\" finish=\"TRUE\"><results>"
                + "<unconditional-result old-status=\"F\" status=\"S\" step=\"2\"/></results></action>";
        WorkflowEngine engine = engine(Workflows.with("", "", last + Workflows.action(11, "Go", 2)));

        database.inTransaction(() -> {
            long entry = start(engine);
            act(engine, entry, 12);
            assertThat(engine.available(entry, "anneke", Map.of())).isEmpty();
            assertThrows(InvalidActionException.class, () -> engine.doAction(entry, 11, "anneke", Map.of()));
        });
    }

    @Test
    public void anActionOfAnotherStepIsRefused() {
        WorkflowEngine engine = engine(Workflows.actions("", ""));

        database.inTransaction(() -> {
            long entry = start(engine);
            act(engine, entry, 11);
            assertThrows(InvalidActionException.class, () -> engine.doAction(entry, 11, "anneke", Map.of()));
        });
    }

    @Test
    public void theFirstRefusingValidatorSpeaksAlone() {
        known.put("a.First", refusing("first"));
        known.put("a.Second", refusing("second"));
        WorkflowEngine engine = engine(Workflows.actions(validators("a.First", "a.Second"), ""));

        database.inTransaction(() -> {
            InvalidInputException refused = assertThrows(
                    InvalidInputException.class, () -> engine.doAction(start(engine), 11, "anneke", Map.of()));
            assertThat(refused.getGenericErrors()).containsExactly("first");
        });
    }

    @Test
    public void aClassNameWrappedInLineBreaksIsFound() {
        known.put("a.Check", refusing("found"));
        WorkflowEngine engine = engine(Workflows.actions(validators("\n   a.Check\n "), ""));

        database.inTransaction(() -> {
            InvalidInputException refused = assertThrows(
                    InvalidInputException.class, () -> engine.doAction(start(engine), 11, "anneke", Map.of()));
            assertThat(refused.getGenericErrors()).containsExactly("found");
        });
    }

    @Test
    public void argumentsAreExpandedAsInJira() {
        known.put("a.Check", (Validator) (variables, arguments, properties) -> seen.add(arguments));
        WorkflowEngine engine = engine(Workflows.actions(
                validator(
                        "a.Check",
                        "<arg name=\"whole\">${thing}</arg><arg name=\"part\">is ${thing.word}!</arg>"
                                + "<arg name=\"nothing\">[${nope}]</arg>"),
                ""));
        Thing thing = new Thing();

        database.inTransaction(() -> {
            try {
                engine.doAction(start(engine), 11, "anneke", Map.of("thing", thing));
            } catch (WorkflowException refused) {
                throw new AssertionError(refused);
            }
        });

        Map<?, ?> arguments = (Map<?, ?>) seen.get(0);
        assertThat(arguments.get("whole")).isSameInstanceAs(thing);
        assertThat(arguments.get("part")).isEqualTo("is hello!");
        assertThat(arguments.get("nothing")).isEqualTo("[]");
    }

    @Test
    public void aBrokenValidatorStopsTheTransitionAndNamesItsCause() {
        IllegalStateException cause = new IllegalStateException("broken");
        known.put("a.Check", (Validator) (variables, arguments, properties) -> {
            throw cause;
        });
        WorkflowEngine engine = engine(Workflows.actions(validators("a.Check"), ""));

        database.inTransaction(() -> {
            WorkflowException failed =
                    assertThrows(WorkflowException.class, () -> engine.doAction(start(engine), 11, "anneke", Map.of()));
            assertThat(failed.getRootCause()).isSameInstanceAs(cause);
        });
    }

    @Test
    public void aMissingValidatorStopsTheTransition() {
        WorkflowEngine engine = engine(Workflows.actions(validators("an.app.ThatIsGone"), ""));

        database.inTransaction(() -> {
            WorkflowException failed =
                    assertThrows(WorkflowException.class, () -> engine.doAction(start(engine), 11, "anneke", Map.of()));
            assertThat(failed).hasMessageThat().contains("Could not load validator class");
            assertThat(((UnknownWorkflowClass) failed).className()).isEqualTo("an.app.ThatIsGone");
        });
    }

    @Test
    public void anIssueDoesNotMoveElsewhereBecauseAConditionIsMissing() {
        String result = "<result old-status=\"F\" status=\"S\" step=\"1\"><conditions type=\"AND\">"
                + "<condition type=\"class\"><arg name=\"class.name\">an.app.ThatIsGone</arg></condition></conditions></result>";
        WorkflowEngine engine = engine(Workflows.actions("", result));

        database.inTransaction(() -> {
            long entry = start(engine);
            assertThrows(UnknownWorkflowClass.class, () -> engine.doAction(entry, 11, "anneke", Map.of()));
        });
    }

    @Test
    public void classesOfTheClassPathAreNotForWorkflows() {
        WorkflowEngine engine = engine(Workflows.actions(
                "",
                "",
                "<post-functions>" + function("com.opensymphony.workflow.util.DebugRingBuffer") + "</post-functions>"));

        database.inTransaction(
                () -> assertThrows(WorkflowException.class, () -> engine.doAction(start(engine), 11, "a", Map.of())));
    }

    @Test
    public void aConditionThatCannotBeAskedHidesTheAction() {
        known.put("a.Broken", (Condition) (variables, arguments, properties) -> {
            throw new NoClassDefFoundError("gone");
        });
        String broken = "<restrict-to><conditions type=\"AND\"><condition type=\"class\" negate=\"true\">"
                + "<arg name=\"class.name\">a.Broken</arg></condition></conditions></restrict-to>";
        WorkflowEngine engine = engine(Workflows.actions(broken, ""));

        database.inTransaction(() -> {
            long entry = start(engine);
            assertThat(engine.available(entry, "anneke", Map.of())).isEmpty();
            assertThrows(InvalidActionException.class, () -> engine.doAction(entry, 11, "anneke", Map.of()));
        });
    }

    @Test
    public void functionsSeeWhoActsAndRememberValues() {
        known.put("a.Do", (FunctionProvider) (variables, arguments, properties) -> {
            properties.setString("word", "kept");
            properties.setInt("count", 3);
            seen.add(variables.get("actionId"));
        });
        known.put("a.Check", (Validator) (variables, arguments, properties) -> {
            seen.add(properties.getString("word"));
            seen.add(properties.getAsActualType("count"));
        });
        WorkflowEngine engine = engine(Workflows.with(
                "",
                "",
                "<action id=\"11\" name=\"Stay\"><results><unconditional-result old-status=\"F\" status=\"S\" step=\"1\">"
                        + "<post-functions>" + function("a.Do")
                        + "</post-functions></unconditional-result></results></action>"
                        + "<action id=\"12\" name=\"Go\">" + validators("a.Check") + "<results>"
                        + "<unconditional-result old-status=\"F\" status=\"S\" step=\"2\"/></results></action>"));

        database.inTransaction(() -> {
            long entry = start(engine);
            act(engine, entry, 11);
            act(engine, entry, 12);
        });

        assertThat(seen).containsExactly(11, "kept", 3).inOrder();
    }

    @Test
    public void possibleActionsAreThoseOfTheStepAndTheGlobalOnes() {
        WorkflowEngine engine = engine(Workflows.with(
                "<global-actions>" + Workflows.action(9, "Stop", 2) + "</global-actions>",
                "",
                Workflows.action(11, "Go", 2)));

        database.inTransaction(() -> assertThat(engine.available(start(engine), "anneke", Map.of()).stream()
                        .map(ActionDescriptor::getId)
                        .toList())
                .containsExactly(9, 11));
    }

    /** Public, because the engine reads the property by reflection. */
    public static final class Thing {
        public String getWord() {
            return "hello";
        }
    }

    private WorkflowEngine engine(String xml) {
        AppClasses classes = name -> Optional.ofNullable(known.get(name));
        return new WorkflowEngine(new EntryStore(database), name -> Optional.of(xml), List.of(classes));
    }

    private static long start(WorkflowEngine engine) {
        try {
            return engine.initialize("any", "anneke", Map.of());
        } catch (WorkflowException failed) {
            throw new AssertionError(failed);
        }
    }

    private static void act(WorkflowEngine engine, long entry, int action) {
        try {
            engine.doAction(entry, action, "anneke", Map.of());
        } catch (WorkflowException failed) {
            throw new AssertionError(failed);
        }
    }

    private static Validator refusing(String text) {
        return (variables, arguments, properties) -> {
            throw new InvalidInputException(text);
        };
    }

    private static String validators(String... classNames) {
        StringBuilder validators = new StringBuilder("<validators>");
        for (String name : classNames) {
            validators
                    .append("<validator name=\"\" type=\"class\"><arg name=\"class.name\">")
                    .append(name)
                    .append("</arg></validator>");
        }
        return validators.append("</validators>").toString();
    }

    private static String validator(String className, String arguments) {
        return "<validators><validator name=\"\" type=\"class\"><arg name=\"class.name\">" + className + "</arg>"
                + arguments + "</validator></validators>";
    }

    private static String function(String className) {
        return "<function type=\"class\"><arg name=\"class.name\">" + className + "</arg></function>";
    }
}
