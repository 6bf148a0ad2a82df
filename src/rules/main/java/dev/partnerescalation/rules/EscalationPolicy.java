package dev.partnerescalation.rules;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How strict a merchant is at one transition, and the one judge of an escalation. Numbers outside their range are refused with
 * an {@link IllegalArgumentException} that names setting and range.
 *
 * @param modes how strict each check is; every check has its mode
 * @param minimumCharacters what a note must have, without white space, markup and punctuation: 1 to {@value
 *     #MOST_CHARACTERS}
 * @param minimumWords how many different words a note must have: 1 to {@value #MOST_WORDS}
 * @param minimumExamples how many examples there must be: 0 to {@value #MOST_EXAMPLES}
 * @param minimumLinked how many of them must be linked: 0 to {@value #MOST_EXAMPLES}; judged by itself, also if it is
 *     more than {@code minimumExamples}
 * @param patienceDays how many working days the partner has to respond: 0 to {@value #MOST_PATIENCE_DAYS}
 * @param calendar the public holidays that are no working days
 * @param linkTypeIds the ids of the link types that make an issue an example; empty: any type but those of Jira itself
 * @param countWebLinks whether web links are examples
 * @param waivers whether checks may be waived, and by whom
 */
public record EscalationPolicy(
        Map<Check, Mode> modes,
        int minimumCharacters,
        int minimumWords,
        int minimumExamples,
        int minimumLinked,
        int patienceDays,
        HolidayCalendar calendar,
        Set<String> linkTypeIds,
        boolean countWebLinks,
        Waivers waivers) {

    /** The largest {@link #minimumCharacters()}. */
    public static final int MOST_CHARACTERS = 2000;
    /** The largest {@link #minimumWords()}. */
    public static final int MOST_WORDS = 200;
    /** The largest {@link #minimumExamples()} and {@link #minimumLinked()}. */
    public static final int MOST_EXAMPLES = 50;
    /** The largest {@link #patienceDays()}. */
    public static final int MOST_PATIENCE_DAYS = 60;

    private static final EscalationPolicy STANDARD = new Builder().build();

    /** Copies the collections and refuses what is out of range or incomplete. */
    public EscalationPolicy {
        modes = Collections.unmodifiableMap(new EnumMap<>(modes));
        if (modes.size() != Check.values().length) {
            throw new IllegalArgumentException("Every check needs a mode, found only " + modes);
        }
        inRange("minimumCharacters", minimumCharacters, 1, MOST_CHARACTERS);
        inRange("minimumWords", minimumWords, 1, MOST_WORDS);
        inRange("minimumExamples", minimumExamples, 0, MOST_EXAMPLES);
        inRange("minimumLinked", minimumLinked, 0, MOST_EXAMPLES);
        inRange("patienceDays", patienceDays, 0, MOST_PATIENCE_DAYS);
        requireNonNull(calendar, "calendar");
        linkTypeIds = Collections.unmodifiableSet(new TreeSet<>(linkTypeIds));
        requireNonNull(waivers, "waivers");
    }

    private static void inRange(String setting, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(setting + " must be " + least + " to " + most + ", but is " + value);
        }
    }

    /** The defaults: all checks block; any link type but sub-tasks counts. */
    public static EscalationPolicy standard() {
        return STANDARD;
    }

    /** Starts from the {@link #standard()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** This policy, to be changed in some respect. */
    public Builder toBuilder() {
        return new Builder()
                .modes(modes)
                .minimumCharacters(minimumCharacters)
                .minimumWords(minimumWords)
                .minimumExamples(minimumExamples)
                .minimumLinked(minimumLinked)
                .patienceDays(patienceDays)
                .calendar(calendar)
                .linkTypeIds(linkTypeIds)
                .countWebLinks(countWebLinks)
                .waivers(waivers);
    }

    /** How strict this check is. */
    public Mode mode(Check check) {
        return requireNonNull(modes.get(check));
    }

    /** Judges an escalation: one finding per check. The same case always gets the same answer. */
    public Readiness judge(EscalationCase escalation) {
        Evidence evidence = new Evidence(escalation, new Substance(minimumCharacters, minimumWords));
        WaiverRule waiver = new WaiverRule(waivers, escalation, evidence);
        List<Finding> findings = Arrays.stream(Check.values())
                .map(check -> judge(check, escalation, evidence, waiver))
                .toList();
        return new Readiness(findings);
    }

    /**
     * Whether each of these links counts as an example of its own, none of them twice; whatever mode the check has.
     *
     * @param links of one escalation
     * @param location where that escalation can be reached
     */
    public boolean counts(List<Example> links, IssueLocation location) {
        EscalationCase escalation = EscalationCase.on(LocalDate.EPOCH)
                .examples(links)
                .location(location)
                .build();
        Evidence evidence = new Evidence(escalation, new Substance(minimumCharacters, minimumWords));
        return new ExamplesRule(links.size(), links.size(), linkTypeIds, countWebLinks)
                .judge(escalation, evidence)
                .reasons()
                .isEmpty();
    }

    private Finding judge(Check check, EscalationCase escalation, Evidence evidence, WaiverRule waiver) {
        Mode mode = mode(check);
        if (mode == Mode.OFF) {
            return new Finding.NotNeeded(check, mode);
        }
        Verdict verdict = rule(check).judge(escalation, evidence);
        if (!verdict.isNeeded()) {
            return new Finding.NotNeeded(check, mode);
        }
        if (verdict.reasons().isEmpty()) {
            return new Finding.Met(check, mode);
        }
        return escalation.waived().contains(check)
                ? waiver.judge(check, mode, verdict.reasons())
                : new Finding.Open(check, mode, verdict.reasons());
    }

    private Rule rule(Check check) {
        return switch (check) {
            case SCOPE -> new ScopeRule();
            case TIMELINE -> new TimelineRule();
            case CONTACT -> new ContactRule();
            case OPPORTUNITY -> new OpportunityRule(new WorkingDays(calendar), patienceDays);
            case EXAMPLES -> new ExamplesRule(minimumExamples, minimumLinked, linkTypeIds, countWebLinks);
            case ENGLISH -> new EnglishRule();
        };
    }

    /** Builds a policy from the defaults; ranges are checked when it is built. */
    public static final class Builder {

        private final Map<Check, Mode> modes = new EnumMap<>(Check.class);
        private int minimumCharacters = 40;
        private int minimumWords = 5;
        private int minimumExamples = 1;
        private int minimumLinked = 1;
        private int patienceDays = 5;
        private HolidayCalendar calendar = HolidayCalendar.NONE;
        private Set<String> linkTypeIds = Set.of();
        private boolean countWebLinks = true;
        private Waivers waivers = Waivers.ALLOWED;

        private Builder() {
            for (Check check : Check.values()) {
                modes.put(check, Mode.BLOCK);
            }
        }

        /** Sets the mode of one check. */
        public Builder mode(Check check, Mode mode) {
            modes.put(check, requireNonNull(mode, "mode"));
            return this;
        }

        /** Sets the modes of the checks that are named; the others keep theirs. */
        public Builder modes(Map<Check, Mode> named) {
            named.forEach(this::mode);
            return this;
        }

        /** Sets {@link EscalationPolicy#minimumCharacters()}. */
        public Builder minimumCharacters(int characters) {
            this.minimumCharacters = characters;
            return this;
        }

        /** Sets {@link EscalationPolicy#minimumWords()}. */
        public Builder minimumWords(int words) {
            this.minimumWords = words;
            return this;
        }

        /** Sets {@link EscalationPolicy#minimumExamples()}. */
        public Builder minimumExamples(int examples) {
            this.minimumExamples = examples;
            return this;
        }

        /** Sets {@link EscalationPolicy#minimumLinked()}. */
        public Builder minimumLinked(int linked) {
            this.minimumLinked = linked;
            return this;
        }

        /** Sets {@link EscalationPolicy#patienceDays()}. */
        public Builder patienceDays(int days) {
            this.patienceDays = days;
            return this;
        }

        /** Sets {@link EscalationPolicy#calendar()}. */
        public Builder calendar(HolidayCalendar holidays) {
            this.calendar = holidays;
            return this;
        }

        /** Sets {@link EscalationPolicy#linkTypeIds()}. */
        public Builder linkTypeIds(Set<String> ids) {
            this.linkTypeIds = ids;
            return this;
        }

        /** Sets {@link EscalationPolicy#countWebLinks()}. */
        public Builder countWebLinks(boolean count) {
            this.countWebLinks = count;
            return this;
        }

        /** Sets {@link EscalationPolicy#waivers()}. */
        public Builder waivers(Waivers allowed) {
            this.waivers = allowed;
            return this;
        }

        /** The finished policy. */
        public EscalationPolicy build() {
            return new EscalationPolicy(
                    modes,
                    minimumCharacters,
                    minimumWords,
                    minimumExamples,
                    minimumLinked,
                    patienceDays,
                    calendar,
                    linkTypeIds,
                    countWebLinks,
                    waivers);
        }
    }
}
