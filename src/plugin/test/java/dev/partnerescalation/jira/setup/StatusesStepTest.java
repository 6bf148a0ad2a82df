package dev.partnerescalation.jira.setup;

import static com.google.common.truth.Truth.assertThat;

import com.atlassian.jira.config.StatusCategoryManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import dev.partnerescalation.jira.Fake;
import dev.partnerescalation.jira.issue.InstalledObjects;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

/** Six statuses are created, and the seventh is the one that comes with Jira where it exists. */
public final class StatusesStepTest {

    private final Runs runs = new Runs();
    private final List<Status> statuses = new ArrayList<>();
    private final List<String> categories = new ArrayList<>();

    @Test
    public void theStatusClosedThatComesWithJiraIsTheLastOne() {
        statuses.add(status("6", "Closed", "The end."));
        List<Task> tasks = step().tasks(runs.run());
        assertThat(tasks).hasSize(7);
        assertThat(tasks.get(6).state()).isEqualTo(ItemState.EXISTS);
        Runs.perform(tasks.subList(0, 6));
        assertThat(StatusesStep.idOf(runs.run(), EscalationStatus.CLOSED)).isEqualTo("6");
        assertThat(categories)
                .containsExactly(
                        "new", "indeterminate", "indeterminate", "indeterminate", "indeterminate", "indeterminate")
                .inOrder();
    }

    @Test
    public void withoutItTheAppCreatesAnotherAndSaysSo() {
        statuses.add(status("10005", "Closed", "Somebody else made this."));
        Task closed = step().tasks(runs.run()).get(6);
        assertThat(closed.state()).isEqualTo(ItemState.CREATE);
        assertThat(closed.item().message()).contains("no longer exists");
        closed.action().get();
        assertThat(StatusesStep.idOf(runs.run(), EscalationStatus.CLOSED)).isEqualTo("101");
        assertThat(categories).containsExactly("done");
        assertThat(step().tasks(runs.run()).get(6).state()).isEqualTo(ItemState.EXISTS);
    }

    @Test
    public void otherPackagesFindTheStatusesAtAdobeUnderTheSameNames() {
        assertThat(EscalationStatus.WITH_ADOBE.part()).isEqualTo(InstalledObjects.STATUS_WITH_ADOBE);
        assertThat(EscalationStatus.INFORMATION_REQUESTED.part())
                .isEqualTo(InstalledObjects.STATUS_INFORMATION_REQUESTED);
    }

    private StatusesStep step() {
        return new StatusesStep(
                Fake.of(StatusManager.class)
                        .with("getStatuses", arguments -> List.copyOf(statuses))
                        .with("createStatus", arguments -> {
                            categories.add(arguments[3].toString());
                            Status made =
                                    status(Integer.toString(100 + statuses.size()), (String) arguments[0], (String)
                                            arguments[1]);
                            statuses.add(made);
                            return made;
                        })
                        .build(),
                Fake.of(StatusCategoryManager.class)
                        .with("getStatusCategoryByKey", arguments -> Fake.of(StatusCategory.class)
                                .with("toString", arguments[0])
                                .build())
                        .build());
    }

    private static Status status(String id, String name, String description) {
        return Fake.of(Status.class)
                .with("getId", id)
                .with("getName", name)
                .with("getDescription", description)
                .build();
    }
}
