package dev.partnerescalation.jira.facts;

import static com.google.common.truth.Truth.assertWithMessage;

import com.atlassian.jira.issue.Issue;
import dev.partnerescalation.jira.panel.IsEscalation;
import dev.partnerescalation.rules.ReasonCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Test;

/** Holds our signatures of Jira's API, and what the app uses of it, against what is publicly known about it. */
public final class JiraFactsTest {

    private static final Path FOLDER = Path.of(System.getProperty("basedir", "src/plugin"), "..", "jira-api", "facts");
    private static final String HELP = "see src/jira-api/facts/README.md";

    private final Facts facts = Facts.read(FOLDER);

    public JiraFactsTest() throws IOException {}

    @Test
    public void everySignatureIsListedAndTheSame() throws IOException {
        DeclaredMembers declared = new DeclaredMembers(facts, ClassFileReader.classesBeside(Issue.class));
        print("%d declared members held; %d problems"
                .formatted(declared.count(), declared.problems().size()));
        assertWithMessage("the classes were found").that(declared.count()).isGreaterThan(0);
        assertNone(declared.problems());
    }

    @Test
    public void everyMemberThatTheAppUsesIsListed() throws IOException {
        UsedMembers used = used();
        print(used.summary());
        assertWithMessage("the classes were found").that(used.evidence()).isNotEmpty();
        assertNone(used.problems());
    }

    @Test
    public void everyMemberWithOldEvidenceIsReviewed() throws IOException {
        String list = Files.readString(FOLDER.resolve("old-evidence.txt"));
        assertNone(ReviewedMembers.parse(list).problems(used().evidence()));
    }

    private UsedMembers used() throws IOException {
        return new UsedMembers(
                facts,
                Stream.concat(
                                ClassFileReader.classesBeside(IsEscalation.class).stream(),
                                ClassFileReader.classesBeside(ReasonCode.class).stream())
                        .toList());
    }

    private static void assertNone(List<String> problems) {
        assertWithMessage("%s\n%s", HELP, String.join("\n", problems))
                .that(problems.size())
                .isEqualTo(0);
    }

    private static void print(String line) {
        System.out.println(line);
    }
}
