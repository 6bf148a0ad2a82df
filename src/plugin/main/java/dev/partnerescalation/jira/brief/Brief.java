package dev.partnerescalation.jira.brief;

import java.util.List;

/**
 * The document for the Adobe account team, before it has a form.
 *
 * @param title one line
 * @param sections none of them empty
 */
public record Brief(String title, List<Section> sections) {

    /** Copies the collection. */
    public Brief {
        sections = List.copyOf(sections);
    }

    /** A heading and what stands below it. */
    public record Section(String heading, List<Block> blocks) {

        /** Copies the collection. */
        public Section {
            blocks = List.copyOf(blocks);
        }
    }
}
