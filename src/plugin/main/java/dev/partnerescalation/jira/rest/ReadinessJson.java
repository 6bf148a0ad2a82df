package dev.partnerescalation.jira.rest;

import dev.partnerescalation.jira.advice.AdviceItem;
import dev.partnerescalation.jira.readiness.JudgedCheck;
import dev.partnerescalation.jira.readiness.JudgementReport;
import dev.partnerescalation.jira.readiness.ReasonReport;
import dev.partnerescalation.rules.Check;
import dev.partnerescalation.rules.EscalationPolicy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A report as JSON, with stable keys for programs and texts for people. What does not apply is left out. */
final class ReadinessJson {

    private ReadinessJson() {}

    static Map<String, Object> of(ReadinessReport report) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("issue", pair("id", Long.toString(report.issueId()), "key", report.issueKey()));
        json.put("language", report.language());
        report.transition()
                .ifPresent(transition -> json.put(
                        "transition", pair("id", Integer.toString(transition.id()), "name", transition.name())));
        JudgementReport judgement = report.judgement();
        json.put("ready", judgement.ready());
        json.put("checks", judgement.checks().stream().map(ReadinessJson::check).toList());
        json.put(
                "problems",
                judgement.problems().stream().map(ReadinessJson::reason).toList());
        json.put("advice", report.advice().stream().map(ReadinessJson::advice).toList());
        json.put(
                "policies",
                report.policies().stream().map(ReadinessJson::policy).toList());
        return json;
    }

    private static Map<String, Object> check(JudgedCheck check) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("check", check.check().key());
        json.put("name", check.name());
        json.put("mode", check.mode().key());
        json.put("state", check.judged());
        json.put("stateText", check.judgedText());
        json.put("reasons", check.reasons().stream().map(ReadinessJson::reason).toList());
        check.waiverReason().ifPresent(reason -> json.put("waiverReason", reason));
        return json;
    }

    private static Map<String, Object> reason(ReasonReport reason) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", reason.code());
        reason.why().ifPresent(why -> json.put("why", why));
        json.put("arguments", reason.arguments());
        reason.field().ifPresent(field -> json.put("field", field(field)));
        json.put("text", reason.text());
        return json;
    }

    private static Map<String, Object> field(ReasonReport.ConcernedField field) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("key", field.key());
        field.id().ifPresent(id -> json.put("id", id));
        return json;
    }

    private static Map<String, Object> advice(AdviceItem advice) {
        Map<String, Object> json = pair("code", advice.code(), "text", advice.text());
        advice.source().ifPresent(source -> {
            json.put("source", source.address());
            json.put("asOf", source.asOf().toString());
        });
        return json;
    }

    private static Map<String, Object> pair(String first, String value, String second, String other) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(first, value);
        json.put(second, other);
        return json;
    }

    private static Map<String, Object> policy(EscalationPolicy policy) {
        Map<String, Object> modes = new LinkedHashMap<>();
        for (Check check : Check.values()) {
            modes.put(check.key(), policy.mode(check).key());
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("modes", modes);
        json.put("minimumCharacters", policy.minimumCharacters());
        json.put("minimumWords", policy.minimumWords());
        json.put("minimumExamples", policy.minimumExamples());
        json.put("minimumLinked", policy.minimumLinked());
        json.put("patienceDays", policy.patienceDays());
        json.put("calendar", policy.calendar().key());
        json.put("linkTypes", List.copyOf(policy.linkTypeIds()));
        json.put("countWebLinks", policy.countWebLinks());
        json.put("waivers", policy.waivers().key());
        return json;
    }
}
