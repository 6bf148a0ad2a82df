package dev.partnerescalation.jira.rest;

import dev.partnerescalation.jira.advice.AdviceItem;
import dev.partnerescalation.jira.readiness.JudgedCheck;
import dev.partnerescalation.jira.readiness.ReadinessReport;
import dev.partnerescalation.jira.readiness.ReasonReport;
import dev.partnerescalation.rules.Check;
import dev.partnerescalation.rules.EscalationPolicy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A report as JSON, with stable keys for programs and words for people. What does not apply is left out. */
final class ReadinessJson {

    private ReadinessJson() {}

    static Map<String, Object> of(ReadinessReport report) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("issue", pair("id", Long.toString(report.issueId()), "key", report.issueKey()));
        json.put("language", report.language());
        report.gate()
                .ifPresent(
                        gate -> json.put("transition", pair("id", Integer.toString(gate.id()), "name", gate.name())));
        json.put("ready", report.ready());
        json.put("checks", report.checks().stream().map(ReadinessJson::check).toList());
        json.put(
                "problems",
                report.problems().stream().map(ReadinessJson::remark).toList());
        json.put("advice", report.advice().stream().map(ReadinessJson::hint).toList());
        json.put(
                "policies",
                report.policies().stream().map(ReadinessJson::policy).toList());
        return json;
    }

    private static Map<String, Object> check(JudgedCheck check) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("check", check.key());
        json.put("name", check.name());
        json.put("mode", check.mode());
        json.put("state", check.state());
        json.put("stateText", check.stateText());
        List<Map<String, Object>> reasons =
                check.reasons().stream().map(ReadinessJson::remark).toList();
        json.put("reasons", reasons);
        check.waiverReason().ifPresent(reason -> json.put("waiverReason", reason));
        return json;
    }

    private static Map<String, Object> remark(ReasonReport remark) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", remark.code());
        remark.why().ifPresent(why -> json.put("why", why));
        json.put("arguments", remark.arguments());
        remark.field().ifPresent(field -> json.put("field", field(field)));
        json.put("text", remark.text());
        return json;
    }

    private static Map<String, Object> field(ReasonReport.ConcernedField field) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("key", field.key());
        field.id().ifPresent(id -> json.put("id", id));
        return json;
    }

    private static Map<String, Object> hint(AdviceItem hint) {
        return pair("code", hint.code(), "text", hint.text());
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
