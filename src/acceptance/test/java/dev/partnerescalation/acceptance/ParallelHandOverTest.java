package dev.partnerescalation.acceptance;

import static com.google.common.truth.Truth.assertThat;
import static dev.partnerescalation.acceptance.AnswerSubject.assertThat;

import dev.partnerescalation.host.testing.LocalJiraRule;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.Rule;
import org.junit.Test;

/** Many people press the same button at once. */
public final class ParallelHandOverTest {

    private static final int PEOPLE = 16;

    @Rule
    public final LocalJiraRule jira = LocalJiraRule.with(App.jar()).on(Prepared.TODAY);

    @Test
    public void exactlyOneOfSixteenHandOversCountsAndTheHistoryShowsOneMove() throws Exception {
        PreparedProject project = PreparedProject.setUpIn(jira);
        Person claire = project.as("claire");
        Escalation escalation = claire.preparesEscalation().withExample("SHOP-1");

        List<Answer> answers = allAtOnce(escalation);

        List<Answer> refused =
                answers.stream().filter(answer -> answer.status() != 204).toList();
        assertThat(refused).hasSize(PEOPLE - 1);
        for (Answer answer : refused) {
            assertThat(answer.status()).isAnyOf(400, 409);
            assertThat(answer).isErrorInJirasShape(answer.status());
        }
        String withAdobe = project.installed().id(Status.WITH_ADOBE.part());
        assertThat(escalation.status().path("id").asText()).isEqualTo(withAdobe);
        assertThat(escalation.moves().stream().filter(withAdobe::equals).toList())
                .hasSize(1);
    }

    private static List<Answer> allAtOnce(Escalation escalation) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        try {
            CyclicBarrier start = new CyclicBarrier(PEOPLE);
            List<Future<Answer>> presses = new ArrayList<>();
            for (int person = 0; person < PEOPLE; person++) {
                presses.add(people.submit(() -> {
                    start.await();
                    return escalation.handsOver();
                }));
            }
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> press : presses) {
                answers.add(press.get());
            }
            return answers;
        } finally {
            people.shutdownNow();
        }
    }
}
