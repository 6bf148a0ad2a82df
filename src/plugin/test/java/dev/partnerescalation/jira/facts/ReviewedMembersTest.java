package dev.partnerescalation.jira.facts;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.Assert.assertThrows;

import java.util.Map;
import org.junit.Test;

public final class ReviewedMembersTest {

    private static final String OPEN = "com/atlassian/Shop.open()V";
    private static final String NAME = "com/atlassian/Shop.NAME Ljava/lang/String;";
    private static final UsageEvidence OLD = new UsageEvidence(8, false);
    private static final ReviewedMembers LIST = ReviewedMembers.parse(
            """
            # A comment,
            # of two lines.

            why: Somebody must open the shop,
                each morning.
            without: The shop stays closed.
              8 com/atlassian/Shop.open()V
              7.13 com/atlassian/Shop.NAME Ljava/lang/String;
            """);

    @Test
    public void whatIsOldAndReviewedIsNoProblem() {
        assertThat(LIST.problems(Map.of(OPEN, OLD, NAME, new UsageEvidence(7, false))))
                .isEmpty();
    }

    @Test
    public void whatIsOldAndNotReviewedIsNamed() {
        assertThat(ReviewedMembers.parse("# Empty").problems(Map.of(OPEN, OLD, NAME, new UsageEvidence(9, true))))
                .containsExactly("not reviewed, known from Jira 8 alone: " + OPEN);
    }

    @Test
    public void whatIsReviewedWithoutNeedIsNamed() {
        assertThat(LIST.problems(Map.of(OPEN, new UsageEvidence(11, false))))
                .containsExactly(
                        "reviewed, but not used any more: " + NAME,
                        "reviewed for Jira 8, but known from Jira 11 now: " + OPEN);
        assertThat(group("  9 " + OPEN).problems(Map.of(OPEN, new UsageEvidence(9, false))))
                .containsExactly("needs no review, known from Jira 9: " + OPEN);
    }

    @Test
    public void whatIsReviewedForAnotherVersionIsNamed() {
        assertThat(group("  7.13 " + OPEN).problems(Map.of(OPEN, OLD)))
                .containsExactly("reviewed for Jira 7.13, but known from Jira 8 now: " + OPEN);
    }

    @Test
    public void aGroupNeedsReasonConsequenceAndMembers() {
        for (String group : new String[] {
            "without: It stays closed.\n  8 " + OPEN,
            "why: It opens.\n  8 " + OPEN,
            "why: \nwithout: It stays closed.\n  8 " + OPEN,
            "why: It opens.\nwithout: It stays closed.",
            "why: It opens.\nwithout: It stays closed.\n  " + OPEN,
            "why: It opens.\nwithout: It stays closed.\n  8 open()V and so on",
            "  8 " + OPEN
        }) {
            assertThrows(group, IllegalArgumentException.class, () -> ReviewedMembers.parse(group));
        }
    }

    @Test
    public void noMemberStandsTwice() {
        assertThrows(IllegalArgumentException.class, () -> group("  8 " + OPEN + "\n  8 " + OPEN));
    }

    private static ReviewedMembers group(String members) {
        return ReviewedMembers.parse("why: Somebody must open it.\nwithout: It stays closed.\n" + members);
    }
}
