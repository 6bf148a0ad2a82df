package dev.partnerescalation.rules;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Everything the rules may know about one escalation. Texts are raw, as people typed them, and "" when empty.
 *
 * @param today the date of the person who acts or reads, in that person's time zone
 * @param summary Jira's summary
 * @param description Jira's description
 * @param scopeOutcome the chosen scope review result
 * @param scopeNotes the scope review notes
 * @param timelineImpact the effect of added deliverables on the timeline
 * @param contactedOn when the partner was contacted
 * @param contactNotes the partner contact notes
 * @param partnerResponse the chosen partner response
 * @param responseDue the last day the partner has to respond
 * @param examples all stored links of the issue; which of them count is judged, not read
 * @param exampleReferences the field of further examples, one per line
 * @param examplesPending whether links are being added on the transition screen, which are not stored yet
 * @param englishSummary the summary for Adobe
 * @param waived the checks marked as not applicable
 * @param waiverReason why they do not apply
 * @param fourEyes who had a hand in the waivers
 * @param location where the escalation itself can be reached
 */
public record EscalationCase(
        LocalDate today,
        String summary,
        String description,
        Optional<ScopeOutcome> scopeOutcome,
        String scopeNotes,
        String timelineImpact,
        Optional<LocalDate> contactedOn,
        String contactNotes,
        Optional<PartnerResponse> partnerResponse,
        Optional<LocalDate> responseDue,
        List<Example> examples,
        String exampleReferences,
        boolean examplesPending,
        String englishSummary,
        Set<Check> waived,
        String waiverReason,
        FourEyes fourEyes,
        IssueLocation location) {

    /** Copies the collections, so that a case is a value, and refuses null by name: what is absent is empty. */
    public EscalationCase {
        requireNonNull(today, "today");
        requireNonNull(summary, "summary");
        requireNonNull(description, "description");
        requireNonNull(scopeOutcome, "scopeOutcome");
        requireNonNull(scopeNotes, "scopeNotes");
        requireNonNull(timelineImpact, "timelineImpact");
        requireNonNull(contactedOn, "contactedOn");
        requireNonNull(contactNotes, "contactNotes");
        requireNonNull(partnerResponse, "partnerResponse");
        requireNonNull(responseDue, "responseDue");
        requireNonNull(exampleReferences, "exampleReferences");
        requireNonNull(englishSummary, "englishSummary");
        requireNonNull(waiverReason, "waiverReason");
        requireNonNull(fourEyes, "fourEyes");
        requireNonNull(location, "location");
        examples = List.copyOf(examples);
        waived = Collections.unmodifiableSet(new TreeSet<>(waived));
    }

    /** Starts a case on this day: nothing filled in, nothing linked, nobody known. */
    public static Builder on(LocalDate today) {
        return new Builder(today);
    }

    /** This case, to be changed in some respect. */
    public Builder toBuilder() {
        return on(today)
                .summary(summary)
                .description(description)
                .scopeOutcome(scopeOutcome)
                .scopeNotes(scopeNotes)
                .timelineImpact(timelineImpact)
                .contactedOn(contactedOn)
                .contactNotes(contactNotes)
                .partnerResponse(partnerResponse)
                .responseDue(responseDue)
                .examples(examples)
                .exampleReferences(exampleReferences)
                .examplesPending(examplesPending)
                .englishSummary(englishSummary)
                .waived(waived)
                .waiverReason(waiverReason)
                .fourEyes(fourEyes)
                .location(location);
    }

    /** Fills a case field by field; what is not named stays empty. */
    public static final class Builder {

        private final LocalDate today;
        private String summary = "";
        private String description = "";
        private Optional<ScopeOutcome> scopeOutcome = Optional.empty();
        private String scopeNotes = "";
        private String timelineImpact = "";
        private Optional<LocalDate> contactedOn = Optional.empty();
        private String contactNotes = "";
        private Optional<PartnerResponse> partnerResponse = Optional.empty();
        private Optional<LocalDate> responseDue = Optional.empty();
        private List<Example> examples = List.of();
        private String exampleReferences = "";
        private boolean examplesPending;
        private String englishSummary = "";
        private Set<Check> waived = Set.of();
        private String waiverReason = "";
        private FourEyes fourEyes = FourEyes.UNKNOWN;
        private IssueLocation location = IssueLocation.UNKNOWN;

        private Builder(LocalDate today) {
            this.today = today;
        }

        /** Sets {@link EscalationCase#summary()}. */
        public Builder summary(String summary) {
            this.summary = summary;
            return this;
        }

        /** Sets {@link EscalationCase#description()}. */
        public Builder description(String description) {
            this.description = description;
            return this;
        }

        /** Sets {@link EscalationCase#scopeOutcome()}. */
        public Builder scopeOutcome(Optional<ScopeOutcome> scopeOutcome) {
            this.scopeOutcome = scopeOutcome;
            return this;
        }

        /** Sets {@link EscalationCase#scopeOutcome()} to a value. */
        public Builder scopeOutcome(ScopeOutcome scopeOutcome) {
            return scopeOutcome(Optional.of(scopeOutcome));
        }

        /** Sets {@link EscalationCase#scopeNotes()}. */
        public Builder scopeNotes(String scopeNotes) {
            this.scopeNotes = scopeNotes;
            return this;
        }

        /** Sets {@link EscalationCase#timelineImpact()}. */
        public Builder timelineImpact(String timelineImpact) {
            this.timelineImpact = timelineImpact;
            return this;
        }

        /** Sets {@link EscalationCase#contactedOn()}. */
        public Builder contactedOn(Optional<LocalDate> contactedOn) {
            this.contactedOn = contactedOn;
            return this;
        }

        /** Sets {@link EscalationCase#contactedOn()} to a value. */
        public Builder contactedOn(LocalDate contactedOn) {
            return contactedOn(Optional.of(contactedOn));
        }

        /** Sets {@link EscalationCase#contactNotes()}. */
        public Builder contactNotes(String contactNotes) {
            this.contactNotes = contactNotes;
            return this;
        }

        /** Sets {@link EscalationCase#partnerResponse()}. */
        public Builder partnerResponse(Optional<PartnerResponse> partnerResponse) {
            this.partnerResponse = partnerResponse;
            return this;
        }

        /** Sets {@link EscalationCase#partnerResponse()} to a value. */
        public Builder partnerResponse(PartnerResponse partnerResponse) {
            return partnerResponse(Optional.of(partnerResponse));
        }

        /** Sets {@link EscalationCase#responseDue()}. */
        public Builder responseDue(Optional<LocalDate> responseDue) {
            this.responseDue = responseDue;
            return this;
        }

        /** Sets {@link EscalationCase#responseDue()} to a value. */
        public Builder responseDue(LocalDate responseDue) {
            return responseDue(Optional.of(responseDue));
        }

        /** Sets {@link EscalationCase#examples()}. */
        public Builder examples(List<Example> examples) {
            this.examples = examples;
            return this;
        }

        /** Sets {@link EscalationCase#exampleReferences()}. */
        public Builder exampleReferences(String exampleReferences) {
            this.exampleReferences = exampleReferences;
            return this;
        }

        /** Sets {@link EscalationCase#examplesPending()}. */
        public Builder examplesPending(boolean examplesPending) {
            this.examplesPending = examplesPending;
            return this;
        }

        /** Sets {@link EscalationCase#englishSummary()}. */
        public Builder englishSummary(String englishSummary) {
            this.englishSummary = englishSummary;
            return this;
        }

        /** Sets {@link EscalationCase#waived()}. */
        public Builder waived(Set<Check> waived) {
            this.waived = waived;
            return this;
        }

        /** Sets {@link EscalationCase#waiverReason()}. */
        public Builder waiverReason(String waiverReason) {
            this.waiverReason = waiverReason;
            return this;
        }

        /** Sets {@link EscalationCase#fourEyes()}. */
        public Builder fourEyes(FourEyes fourEyes) {
            this.fourEyes = fourEyes;
            return this;
        }

        /** Sets {@link EscalationCase#location()}. */
        public Builder location(IssueLocation location) {
            this.location = location;
            return this;
        }

        /** The finished case. */
        public EscalationCase build() {
            return new EscalationCase(
                    today,
                    summary,
                    description,
                    scopeOutcome,
                    scopeNotes,
                    timelineImpact,
                    contactedOn,
                    contactNotes,
                    partnerResponse,
                    responseDue,
                    examples,
                    exampleReferences,
                    examplesPending,
                    englishSummary,
                    waived,
                    waiverReason,
                    fourEyes,
                    location);
        }
    }
}
