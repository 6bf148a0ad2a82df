package dev.partnerescalation.rules;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The texts of one escalation, each taken apart only once and only if some rule asks. */
final class Evidence {

    private final Substance substance;
    private final Map<CaseField, String> texts = new EnumMap<>(CaseField.class);
    private final Map<CaseField, Words> words = new EnumMap<>(CaseField.class);
    private final Map<CaseField, Likeness> likenesses = new EnumMap<>(CaseField.class);

    Evidence(EscalationCase escalation, Substance substance) {
        this.substance = substance;
        texts.put(CaseField.SUMMARY, escalation.summary());
        texts.put(CaseField.DESCRIPTION, escalation.description());
        texts.put(CaseField.SCOPE_NOTES, escalation.scopeNotes());
        texts.put(CaseField.TIMELINE_IMPACT, escalation.timelineImpact());
        texts.put(CaseField.PARTNER_CONTACT_NOTES, escalation.contactNotes());
        texts.put(CaseField.EXAMPLE_REFERENCES, escalation.exampleReferences());
        texts.put(CaseField.ENGLISH_SUMMARY, escalation.englishSummary());
        texts.put(CaseField.WAIVER_REASON, escalation.waiverReason());
    }

    /** The words of a text field. */
    Words words(CaseField field) {
        return words.computeIfAbsent(field, wanted -> Words.of(requireNonNull(texts.get(wanted))));
    }

    /** Why the text of this field is not substantial, as a reason with this code; empty if it is. */
    Optional<Reason> flaw(CaseField field, ReasonCode code) {
        Words text = words(field);
        if (!text.isVisible()) {
            return Optional.of(Reason.at(field, code, substance.characters()));
        }
        if (FillerWords.isFiller(text)) {
            return flaw(field, code, Why.FILLER);
        }
        Optional<CaseField> original = original(field);
        if (original.isPresent()) {
            return flaw(field, code, Why.COPIED, original.get());
        }
        return substance.isIn(text)
                ? Optional.empty()
                : flaw(field, code, Why.TOO_SHORT, substance.characters(), substance.differentWords());
    }

    /** Whether there is enough text to judge its language; a copy is enough. */
    boolean isReadable(CaseField field) {
        return substance.isIn(words(field)) && !FillerWords.isFiller(words(field));
    }

    /** Whether the text of this field is positively in a language other than English. */
    boolean isForeign(CaseField field) {
        return EnglishText.foreign(EnglishText.spoken(requireNonNull(texts.get(field))))
                .isPresent();
    }

    /** The first other field with the same text. Both of two like fields are copies: neither says which came first. */
    private Optional<CaseField> original(CaseField field) {
        return texts.keySet().stream()
                .filter(other -> other != field && likeness(field).isCopyOf(likeness(other)))
                .findFirst();
    }

    private Likeness likeness(CaseField field) {
        return likenesses.computeIfAbsent(field, wanted -> Likeness.of(words(wanted)));
    }

    private static Optional<Reason> flaw(CaseField field, ReasonCode code, Why why, Object... arguments) {
        return Optional.of(new Reason(code, Optional.of(why), Optional.of(field), List.of(arguments)));
    }
}
