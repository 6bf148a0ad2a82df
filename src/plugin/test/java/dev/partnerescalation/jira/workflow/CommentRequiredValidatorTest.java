package dev.partnerescalation.jira.workflow;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.Assert.assertThrows;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.WorkflowException;
import dev.partnerescalation.jira.Bundles;
import dev.partnerescalation.jira.Fake;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** Without a comment that says something the transition is refused. */
public final class CommentRequiredValidatorTest {

    @Test
    public void aCommentLetsPass() throws WorkflowException {
        validate("Solved by phone.");
    }

    @Test
    public void withoutACommentTheReaderIsToldInTheirLanguageOnTopAndAtTheComment() {
        for (Object comment :
                new Object[] {null, "", " \n\t", "...", 42, "\u3164\u115f\u1160\uffa0", "\u17b4\u200b", "{code}{code}"
                }) {
            InvalidInputException refusal = assertThrows(InvalidInputException.class, () -> validate(comment));
            String sentence = Bundles.text(Bundles.DUTCH, "partnerescalation.error.comment.required");
            assertThat(refusal.getGenericErrors()).isEqualTo(List.of(sentence));
            assertThat(refusal.getErrors()).isEqualTo(Map.of("comment", sentence));
        }
    }

    private static void validate(Object comment) throws WorkflowException {
        Map<String, Object> transientVars = new HashMap<>();
        transientVars.put("comment", comment);
        new CommentRequiredValidator(
                        Bundles.texts(Bundles.DUTCH),
                        Fake.of(JiraAuthenticationContext.class)
                                .with("getLoggedInUser", Bundles.user("anneke"))
                                .build())
                .validate(transientVars, Map.of(), null);
    }
}
