package dev.partnerescalation.jira.handover;

import static com.google.common.truth.Truth.assertThat;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import dev.partnerescalation.jira.EscalationInJira;
import dev.partnerescalation.jira.Fake;
import dev.partnerescalation.jira.issue.InstalledObjects;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.Before;
import org.junit.Test;

/** What is kept of a hand-over goes with its escalation. */
public final class HandoverSweepTest {

    private static final String RECORD = "dev.partnerescalation.partner-escalation.handover.";

    private final Map<String, Object> settings = new HashMap<>();
    private final Map<Long, String> types = new TreeMap<>();
    private final List<Long> lookedAt = new ArrayList<>();
    private final HandoverIndex index = new HandoverIndex(EscalationInJira.settingsFactory(settings));
    private HandoverSweep sweep;

    @Before
    public void install() {
        InstalledObjects installed = new InstalledObjects(EscalationInJira.settingsFactory(settings));
        installed.remember(InstalledObjects.ISSUE_TYPE, "10100");
        IssueManager issues = Fake.of(IssueManager.class)
                .with("getIssueObject", arguments -> {
                    lookedAt.add((Long) arguments[0]);
                    String type = types.get((Long) arguments[0]);
                    return type == null
                            ? null
                            : Fake.of(MutableIssue.class)
                                    .with("getIssueTypeId", type)
                                    .build();
                })
                .build();
        sweep = new HandoverSweep(
                index,
                new HandoverRecords(EscalationInJira.settingsFactory(settings), null, null, null),
                issues,
                installed);
    }

    @Test
    public void recordsOfDeletedIssuesAndOfOtherTypesAreRemovedAndNoOthers() {
        handedOver(1, "10100");
        handedOver(2, null);
        handedOver(3, "10001");

        sweep.some();

        assertThat(settings).containsKey(RECORD + 1);
        assertThat(settings).doesNotContainKey(RECORD + 2);
        assertThat(settings).doesNotContainKey(RECORD + 3);
        assertThat(index.all()).containsExactly(1L);
    }

    @Test
    public void allAreLookedAtInTurnAndAFewAtATime() {
        LongStream.rangeClosed(1, 60).forEach(id -> handedOver(id, id % 10 == 0 ? null : "10100"));

        sweep.some();
        assertThat(lookedAt).hasSize(25);
        sweep.some();
        sweep.some();

        assertThat(lookedAt)
                .containsAtLeastElementsIn(LongStream.rangeClosed(1, 60).boxed().toList());
        assertThat(index.all()).hasSize(54);
        assertThat(settings).doesNotContainKey(RECORD + 60);
    }

    @Test
    public void beforeTheAppIsUninstalledAllCanBeRemoved() {
        handedOver(1, "10100");
        handedOver(2, "10100");

        assertThat(sweep.everything()).isEqualTo(2);

        assertThat(settings.keySet()).containsExactly("dev.partnerescalation.partner-escalation.parts");
        assertThat(sweep.everything()).isEqualTo(0);
    }

    @Test
    public void anIssueIsListedOnceAndAFullListTakesNoMore() {
        index.add(7);
        index.add(7);
        assertThat(index.all()).containsExactly(7L);

        settings.put("dev.partnerescalation.partner-escalation.handovers", "1234567890,".repeat(9000));
        index.add(8);
        assertThat(index.all()).doesNotContain(8L);
    }

    private void handedOver(long id, String type) {
        settings.put(RECORD + id, Map.of("ready", "yes"));
        index.add(id);
        if (type != null) {
            types.put(id, type);
        }
    }
}
