package dev.partnerescalation.acceptance;

import static com.google.common.truth.Fact.simpleFact;
import static com.google.common.truth.Truth.assertAbout;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.truth.FailureMetadata;
import com.google.common.truth.Subject;
import java.util.List;
import java.util.Map;

/** Says what an answer must be. */
final class AnswerSubject extends Subject {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Answer answer;

    private AnswerSubject(FailureMetadata metadata, Answer answer) {
        super(metadata, answer);
        this.answer = answer;
    }

    static AnswerSubject assertThat(Answer answer) {
        return assertAbout(answers()).that(answer);
    }

    static Factory<AnswerSubject, Answer> answers() {
        return AnswerSubject::new;
    }

    /** Done, with nothing to say: 204 and no body. */
    void isDone() {
        hasStatus(204);
        check("text()").that(answer.text()).isEmpty();
    }

    void hasStatus(int status) {
        check("status()").withMessage("%s", answer).that(answer.status()).isEqualTo(status);
    }

    /** Refused by the app: status 400 and exactly these messages, all of them, at these fields. */
    void isRefusedWith(Refusal refusal) {
        isError(400, refusal.messages(), refusal.errors());
    }

    /** Jira's error with one general message and nothing else. */
    void isError(int status, String message) {
        isError(status, List.of(message), Map.of());
    }

    /** Jira's error with a message at one field and nothing else. */
    void isFieldError(String field, String message) {
        isError(400, List.of(), Map.of(field, message));
    }

    /** Jira's error shape with exactly this content. */
    void isError(int status, List<String> messages, Map<String, String> errors) {
        hasStatus(status);
        check("json()")
                .that(answer.json())
                .isEqualTo(JSON.valueToTree(Map.of("errorMessages", messages, "errors", errors)));
    }

    /** Jira's error shape, whatever it says, without anything that belongs into a log. */
    void isErrorInJirasShape(int status) {
        hasStatus(status);
        check("Content-Type").that(answer.header("Content-Type")).startsWith("application/json");
        check("errorMessages")
                .that(answer.json().path("errorMessages").isArray())
                .isTrue();
        check("errors").that(answer.json().path("errors").isObject()).isTrue();
        check("number of keys").that(answer.json().size()).isEqualTo(2);
        if (answer.json().path("errorMessages").isEmpty()
                && answer.json().path("errors").isEmpty()) {
            failWithActual(simpleFact("expected an error that says something"));
        }
        tellsNothingOfTheInside();
    }

    /** Neither class names nor stack traces nor statements of the database. */
    void tellsNothingOfTheInside() {
        for (String inside :
                List.of("dev.partnerescalation.host", "java.lang", "com.fasterxml", "Exception", "\tat ", "select ")) {
            check("text()").that(answer.text()).doesNotContain(inside);
        }
    }
}
