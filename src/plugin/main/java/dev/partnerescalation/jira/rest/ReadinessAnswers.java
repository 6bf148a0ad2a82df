package dev.partnerescalation.jira.rest;

import com.atlassian.jira.issue.Issue;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Answers which escalations are ready. */
final class ReadinessAnswers {

    private final Escalations escalations;
    private final ReadinessReporter reporter;

    ReadinessAnswers(Escalations escalations, ReadinessReporter reporter) {
        this.escalations = escalations;
        this.reporter = reporter;
    }

    /** The report itself, or the refusal. */
    Response one(WantedReadiness wanted, Escalations.Reader reader) {
        Outcome outcome = outcome(wanted.issues().get(0), wanted.transition(), reader);
        return outcome.report()
                .map(report -> ok(ReadinessJson.of(report), reader))
                .orElseGet(() -> Errors.of(outcome.status(), outcome.refusal()));
    }

    /** One entry for each issue, in their order. */
    Response many(WantedReadiness wanted, Escalations.Reader reader) {
        List<Map<String, Object>> entries = wanted.issues().stream()
                .map(issue -> entry(issue, outcomeOrFailure(issue, wanted.transition(), reader)))
                .toList();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("language", reader.messages().languageTag());
        json.put("issues", entries);
        return ok(json, reader);
    }

    /** Either a report, or a status other than 200 with a sentence. */
    private record Outcome(Optional<ReadinessReport> report, Response.Status status, String refusal) {

        static Outcome notFound(String refusal) {
            return new Outcome(Optional.empty(), Response.Status.NOT_FOUND, refusal);
        }
    }

    private Outcome outcome(String keyOrId, OptionalInt transition, Escalations.Reader reader) {
        Escalations.Found found = escalations.find(keyOrId, reader);
        if (found.issue().isEmpty()) {
            return Outcome.notFound(found.refusal());
        }
        Issue issue = found.issue().get();
        Optional<ReadinessReport> report = transition.isPresent()
                ? reporter.at(transition.getAsInt(), issue, reader.user(), reader.messages())
                : Optional.of(reporter.of(issue, reader.user(), reader.messages()));
        return report.isPresent()
                ? new Outcome(report, Response.Status.OK, "")
                : Outcome.notFound(reader.say("transition", Integer.toString(transition.getAsInt())));
    }

    /** One issue that breaks shall not take the answers for all others with it. */
    private Outcome outcomeOrFailure(String keyOrId, OptionalInt transition, Escalations.Reader reader) {
        try {
            return outcome(keyOrId, transition, reader);
        } catch (RuntimeException | LinkageError cause) {
            return new Outcome(
                    Optional.empty(), Response.Status.INTERNAL_SERVER_ERROR, escalations.failed(reader, cause));
        }
    }

    private static Map<String, Object> entry(String asked, Outcome outcome) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("asked", asked);
        outcome.report()
                .ifPresentOrElse(
                        report -> json.put("readiness", ReadinessJson.of(report)),
                        () -> json.put(
                                "error",
                                Map.of("status", outcome.status().getStatusCode(), "message", outcome.refusal())));
        return json;
    }

    /** What one person may read in one language at one moment is for no cache. */
    private static Response ok(Map<String, Object> json, Escalations.Reader reader) {
        return Response.ok(json)
                .header("Content-Language", reader.messages().languageTag())
                .header("Cache-Control", "private, no-store")
                .header("Vary", "Accept-Language")
                .build();
    }
}
