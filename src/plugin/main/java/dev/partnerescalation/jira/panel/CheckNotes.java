package dev.partnerescalation.jira.panel;

import dev.partnerescalation.jira.issue.EscalationField;
import dev.partnerescalation.jira.issue.FieldNames;
import dev.partnerescalation.jira.issue.ShownFields;
import dev.partnerescalation.jira.readiness.CheckState;
import dev.partnerescalation.jira.readiness.JudgedCheck;
import dev.partnerescalation.jira.readiness.ReasonReport;
import dev.partnerescalation.rules.Check;
import dev.partnerescalation.rules.ReasonCode;
import dev.partnerescalation.rules.TextContent;
import dev.partnerescalation.rules.Why;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What there is to say about one check beyond its name and its state. */
final class CheckNotes {

    /** What says no more than that nothing was entered yet. */
    private static final Set<String> ABSENT = EnumSet.of(
                    ReasonCode.SCOPE_MISSING,
                    ReasonCode.SCOPE_NOTES,
                    ReasonCode.SCOPE_TIMELINE,
                    ReasonCode.CONTACT_DATE,
                    ReasonCode.CONTACT_MISSING,
                    ReasonCode.CONTACT_RESPONSE,
                    ReasonCode.ENGLISH_MISSING)
            .stream()
            .map(ReasonCode::code)
            .collect(Collectors.toSet());

    private static final Set<String> EXAMPLES =
            Set.of(ReasonCode.EXAMPLES_MISSING.code(), ReasonCode.EXAMPLES_LINKED.code());

    private final ShownFields fields;
    private final FieldNames names;

    CheckNotes(ShownFields fields, FieldNames names) {
        this.fields = fields;
        this.names = names;
    }

    /** What is special about an open check; empty when simply nothing was entered yet. */
    Optional<String> special(JudgedCheck check, PanelRequest request) {
        if (check.state() == CheckState.WAITING) {
            return option(EscalationField.PARTNER_RESPONSE, request);
        }
        List<ReasonReport> reasons = check.reasons();
        Optional<ReasonReport> striking = reasons.stream()
                .filter(reason -> !isAbsent(reason) && !EXAMPLES.contains(reason.code()))
                .findFirst();
        if (striking.isPresent()) {
            return Optional.of(said(striking.get(), request));
        }
        if (check.check() == Check.EXAMPLES) {
            return linked(reasons, request);
        }
        boolean partly = reasons.size() < fieldsOf(check.check());
        return partly ? Optional.of(missing(reasons, request)) : Optional.empty();
    }

    /** What a check lacks when nothing was entered yet, as it stands in a sentence. */
    String wanted(JudgedCheck check, PanelRequest request) {
        return switch (check.check()) {
            case SCOPE, CONTACT, TIMELINE, ENGLISH ->
                request.text("note." + check.check().key());
            case OPPORTUNITY, EXAMPLES -> check.name();
        };
    }

    /** The day until which the partner has time, if that is all that a check waits for. */
    static Optional<LocalDate> until(JudgedCheck check) {
        return check.reasons().stream()
                .filter(reason -> reason.code().equals(ReasonCode.CONTACT_WAITING.code()))
                .map(reason -> LocalDate.parse(reason.arguments().get(0)))
                .findFirst();
    }

    /** The fact that stands beside a check that is met; empty when its state says it all. */
    Optional<String> fact(JudgedCheck check, PanelRequest request) {
        return switch (check.check()) {
            case SCOPE -> option(EscalationField.SCOPE_OUTCOME, request);
            case CONTACT ->
                fields.day(request.issue(), EscalationField.PARTNER_CONTACT_DATE)
                        .map(request.messages()::day);
            case OPPORTUNITY -> option(EscalationField.PARTNER_RESPONSE, request);
            case TIMELINE, EXAMPLES, ENGLISH -> Optional.empty();
        };
    }

    private Optional<String> option(EscalationField field, PanelRequest request) {
        return fields.option(request.issue(), field).map(option -> fields.name(field, option, request.messages()));
    }

    private static boolean isAbsent(ReasonReport reason) {
        return ABSENT.contains(reason.code()) && reason.why().isEmpty();
    }

    private static int fieldsOf(Check check) {
        return switch (check) {
            case SCOPE -> 2;
            case CONTACT -> 3;
            default -> 1;
        };
    }

    private String missing(List<ReasonReport> reasons, PanelRequest request) {
        return request.text(
                "note.missing",
                request.messages()
                        .list(reasons.stream()
                                .flatMap(reason -> field(reason).stream())
                                .map(field -> names.of(field, request.messages()))
                                .toList()));
    }

    /** How many there are and how many are wanted, if some are there. */
    private static Optional<String> linked(List<ReasonReport> reasons, PanelRequest request) {
        return reasons.stream()
                .filter(reason -> EXAMPLES.contains(reason.code()))
                .filter(reason -> number(reason, 1) > 0)
                .findFirst()
                .map(reason -> reason.code().equals(ReasonCode.EXAMPLES_LINKED.code())
                        ? request.text("note.linked", number(reason, 1), number(reason, 0))
                        : reason.text());
    }

    /** How many examples must be linked. */
    static int wantedExamples(JudgedCheck check) {
        return check.reasons().stream()
                .filter(reason -> EXAMPLES.contains(reason.code()))
                .mapToInt(reason -> number(reason, 0))
                .max()
                .orElse(1);
    }

    /** How many there are and how many are wanted where a text is too short; else the whole sentence. */
    private String said(ReasonReport reason, PanelRequest request) {
        Optional<EscalationField> field = field(reason);
        if (field.isEmpty() || reason.why().filter(Why.TOO_SHORT.key()::equals).isEmpty()) {
            return reason.text();
        }
        String written = fields.text(request.issue(), field.get()).orElse("");
        String name = names.of(field.get(), request.messages());
        int characters = TextContent.length(written);
        return characters < number(reason, 0)
                ? request.text("note.short", name, characters, number(reason, 0))
                : request.text("note.short.words", name, TextContent.differentWords(written), number(reason, 1));
    }

    private static int number(ReasonReport reason, int place) {
        return Integer.parseInt(reason.arguments().get(place));
    }

    private static Optional<EscalationField> field(ReasonReport reason) {
        return reason.field().flatMap(field -> EscalationField.of(field.key()));
    }
}
