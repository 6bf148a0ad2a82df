package dev.partnerescalation.jira.brief;

import dev.partnerescalation.rules.TextLanguage;
import java.util.List;
import java.util.Optional;

/** A piece of the brief. All texts are plain: whoever renders them makes them harmless. */
public sealed interface Block {

    /** Short facts, each with its name. */
    record Facts(List<Fact> facts) implements Block {

        /** Copies the collection. */
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** One fact. */
    record Fact(String name, String value) {}

    /**
     * What somebody wrote, as it was written.
     *
     * @param name what it is about; empty where the heading says so
     * @param language to be named when it is known and not English
     */
    record Quote(Optional<String> name, String text, TextLanguage language) implements Block {}

    /** Several items of one kind. */
    record Items(List<Item> items) implements Block {

        /** Copies the collection. */
        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * One of them.
     *
     * @param url where it can be read: http or https
     */
    record Item(String text, Optional<String> url) {}

    /** A sentence of the app. */
    record Sentence(String text) implements Block {}
}
