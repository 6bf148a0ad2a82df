package dev.partnerescalation.jira.issue;

import dev.partnerescalation.rules.TextContent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an escalation says in its fields, for reading and never for judging: a field that is gone is simply empty here, where the
 * judge would refuse.
 *
 * @param texts what people wrote, by field
 * @param choices chosen options by field, under their English names, or the name that an administrator gave to an option
 * @param days picked dates by field
 * @param labels labels by field
 * @param handedOver when it was handed over
 */
public record EscalationContent(
        Map<EscalationField, String> texts,
        Map<EscalationField, List<String>> choices,
        Map<EscalationField, LocalDate> days,
        Map<EscalationField, List<String>> labels,
        Optional<Instant> handedOver) {

    /** Copies the collections. */
    public EscalationContent {
        texts = Map.copyOf(texts);
        choices = Map.copyOf(choices);
        days = Map.copyOf(days);
        labels = Map.copyOf(labels);
    }

    /** What stands in a text field; empty when nothing can be seen there. */
    public Optional<String> text(EscalationField field) {
        return Optional.ofNullable(texts.get(field)).filter(TextContent::isVisible);
    }

    /** The names of the chosen options; empty for none. */
    public List<String> choices(EscalationField field) {
        return choices.getOrDefault(field, List.of());
    }

    /** The picked date. */
    public Optional<LocalDate> day(EscalationField field) {
        return Optional.ofNullable(days.get(field));
    }

    /** The labels; empty for none. */
    public List<String> labels(EscalationField field) {
        return labels.getOrDefault(field, List.of());
    }
}
