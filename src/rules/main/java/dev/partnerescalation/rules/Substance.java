package dev.partnerescalation.rules;

/** How much a text must say to be evidence. A floor anybody can count to, not a score. */
record Substance(int characters, int differentWords) {

    boolean isIn(Words text) {
        return text.length() >= characters && text.distinct() >= differentWords;
    }
}
