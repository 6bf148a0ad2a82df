package dev.partnerescalation.jira.setup;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.Assert.assertThrows;

import com.atlassian.jira.avatar.Avatar;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import dev.partnerescalation.jira.Fake;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

/** The new issue type does not stay in the default scheme, into which Jira puts it. */
public final class IssueTypeStepTest {

    private final Runs runs = new Runs();
    private final List<IssueType> types = new ArrayList<>(List.of(type("1", "Task", "")));
    private final List<String> defaultScheme = new ArrayList<>(List.of("1"));
    private boolean jiraBreaks;

    @Test
    public void theTypeIsCreatedAndTheDefaultSchemeStaysAsItWas() {
        Runs.perform(step().tasks(runs.run()));
        assertThat(runs.parts.issueTypeId()).isEqualTo(Optional.of("2"));
        assertThat(defaultScheme).containsExactly("1");
        assertThat(step().tasks(runs.run()).get(0).state()).isEqualTo(ItemState.EXISTS);
    }

    @Test
    public void afterAFailureTheNextRunCleansTheDefaultScheme() {
        jiraBreaks = true;
        List<Task> tasks = step().tasks(runs.run());
        assertThrows(IllegalStateException.class, () -> Runs.perform(tasks));
        assertThat(defaultScheme).containsExactly("1", "2");
        jiraBreaks = false;
        Task again = step().tasks(runs.run()).get(0);
        assertThat(again.state()).isEqualTo(ItemState.REPAIR);
        again.action().get();
        assertThat(defaultScheme).containsExactly("1");
        assertThat(step().tasks(runs.run()).get(0).state()).isEqualTo(ItemState.EXISTS);
    }

    @Test
    public void whatAnAdministratorPutsThereLaterStays() {
        Runs.perform(step().tasks(runs.run()));
        defaultScheme.add("2");
        assertThat(step().tasks(runs.run()).get(0).state()).isEqualTo(ItemState.EXISTS);
    }

    private IssueTypeStep step() {
        return new IssueTypeStep(
                Fake.of(IssueTypeManager.class)
                        .with("getIssueTypes", arguments -> List.copyOf(types))
                        .with("createIssueType", arguments -> {
                            IssueType made = type("2", (String) arguments[0], (String) arguments[1]);
                            types.add(made);
                            defaultScheme.add("2");
                            return made;
                        })
                        .build(),
                Fake.of(IssueTypeSchemeManager.class)
                        .with("getIssueTypesForDefaultScheme", arguments -> types.stream()
                                .filter(type -> defaultScheme.contains(type.getId()))
                                .toList())
                        .with(
                                "getDefaultIssueTypeScheme",
                                Fake.of(FieldConfigScheme.class).build())
                        .with("update", arguments -> update((Collection<?>) arguments[1]))
                        .build());
    }

    private Object update(Collection<?> ids) {
        if (jiraBreaks) {
            throw new IllegalStateException("Jira fails");
        }
        defaultScheme.clear();
        ids.forEach(id -> defaultScheme.add((String) id));
        return null;
    }

    private static IssueType type(String id, String name, String description) {
        return Fake.of(IssueType.class)
                .with("getId", id)
                .with("getName", name)
                .with("getDescription", description)
                .with("isSubTask", false)
                .with("getAvatar", Fake.of(Avatar.class).with("getId", 10300L).build())
                .build();
    }
}
