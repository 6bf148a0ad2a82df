package dev.partnerescalation.jira.setup;

import dev.partnerescalation.jira.issue.InstalledObjects;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Tells an object that an unfinished set-up has created from one that somebody else created. A creation is announced in the settings before
 * it starts, with the ids of the objects that had the name at that moment; the announcement is removed when the new id is stored. So
 * after a crash in between, an object with the name and description that was not there when the creation was announced is the app's, and
 * without an announcement none ever is.
 */
final class Creations {

    /** Settings hold no empty text reliably, so an empty list of ids has a word. */
    private static final String NONE = "none";

    private final InstalledObjects installed;

    Creations(InstalledObjects installed) {
        this.installed = installed;
    }

    /** Creates an object and stores its id. What is stored about the content of an earlier one with this key is removed first. */
    String create(String part, Collection<String> namesakes, Supplier<String> creation) {
        installed.forget(filledPart(part));
        installed.forget(TranslationsStep.part(part));
        installed.remember(announcementPart(part), namesakes.isEmpty() ? NONE : String.join(",", namesakes));
        String id = creation.get();
        store(part, id);
        return id;
    }

    /** Stores the id of an object that is known to be the app's. */
    void store(String part, String id) {
        installed.remember(part, id);
        installed.forget(announcementPart(part));
    }

    /** Whether this object can only come from a creation whose id was never stored. */
    boolean isUnfinished(String part, String id) {
        return before(part).filter(known -> !known.contains(id)).isPresent();
    }

    /** Whether the content of an object was completed; what an administrator changes after that is their decision. */
    boolean isFilled(String part) {
        return installed.get(filledPart(part)).isPresent();
    }

    /** Notes that the content of an object is complete. */
    void filled(String part) {
        installed.remember(filledPart(part), "yes");
    }

    /** Whether the content of an object has what later releases made of it; meaningful only for one that is filled. */
    boolean isExtended(String part) {
        return installed.get(extendedPart(part)).isPresent();
    }

    /** Notes that the content of an object is that of this release, so that nothing is moved again. */
    void extended(String part) {
        installed.remember(extendedPart(part), "yes");
    }

    private Optional<Set<String>> before(String part) {
        return installed.get(announcementPart(part)).map(ids -> Arrays.stream(ids.split(","))
                .collect(Collectors.toSet()));
    }

    private static String announcementPart(String part) {
        return "announced." + part;
    }

    private static String extendedPart(String part) {
        return "extended." + part;
    }

    private static String filledPart(String part) {
        return "filled." + part;
    }
}
