package dev.partnerescalation.jira.setup;

import dev.partnerescalation.jira.issue.InstalledObjects;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Tells our own orphan from a stranger. A creation is announced before it starts, with the ids of the things that bore the
 * name at that moment; the announcement goes when the new id is stored. So after a crash in between, a thing with our name
 * and description that was not there when we announced it is ours, and without an announcement nothing ever is.
 */
final class Creations {

    /** Settings hold no empty text reliably, so an empty list of ids has a word. */
    private static final String NONE = "none";

    private final InstalledObjects parts;

    Creations(InstalledObjects parts) {
        this.parts = parts;
    }

    /** Makes a thing and stores its id. What is stored about the state of an earlier one with this part name goes first. */
    String create(String part, Collection<String> namesakes, Supplier<String> creation) {
        parts.forget(filledPart(part));
        parts.forget(TranslationsStep.part(part));
        parts.remember(announcementPart(part), namesakes.isEmpty() ? NONE : String.join(",", namesakes));
        return adopt(part, creation.get());
    }

    /** Stores the id of a thing that is known to be ours. */
    String adopt(String part, String id) {
        parts.remember(part, id);
        parts.forget(announcementPart(part));
        return id;
    }

    /** Whether this thing can only have come from a creation of ours that did not live to store the id. */
    boolean isOrphan(String part, String id) {
        return before(part).filter(known -> !known.contains(id)).isPresent();
    }

    /** Whether the content of a part was completed; what an administrator changes after that is their decision. */
    boolean isFilled(String part) {
        return parts.get(filledPart(part)).isPresent();
    }

    /** Notes that the content of a part is complete. */
    void filled(String part) {
        parts.remember(filledPart(part), "yes");
    }

    private Optional<Set<String>> before(String part) {
        return parts.get(announcementPart(part))
                .map(ids -> Arrays.stream(ids.split(",")).collect(Collectors.toSet()));
    }

    private static String announcementPart(String part) {
        return "announced." + part;
    }

    private static String filledPart(String part) {
        return "filled." + part;
    }
}
