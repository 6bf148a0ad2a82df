package dev.partnerescalation.rules;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who had a hand in the waivers of an escalation, each by a stable key of the account and never by a name. What is not known is empty.
 *
 * @param actor who carries out the transition, or reads
 * @param reporter the reporter of the escalation
 * @param waivedBy who set the waived checks last; what is being entered with the transition was set by the actor
 * @param reasonBy who wrote the reason last, likewise
 */
public record FourEyes(
        Optional<String> actor, Optional<String> reporter, Optional<String> waivedBy, Optional<String> reasonBy) {

    /** Nobody is known, so nothing is shown. */
    public static final FourEyes UNKNOWN =
            new FourEyes(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Refuses null by name. */
    public FourEyes {
        requireNonNull(actor, "actor");
        requireNonNull(reporter, "reporter");
        requireNonNull(waivedBy, "waivedBy");
        requireNonNull(reasonBy, "reasonBy");
    }

    /** Whether the actor is known to be none of the others. Somebody who is not known may be anybody, so then it is not shown. */
    public boolean areShown() {
        return actor.isPresent()
                && Stream.of(reporter, waivedBy, reasonBy).allMatch(other -> other.isPresent() && !other.equals(actor));
    }
}
