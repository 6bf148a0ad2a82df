package dev.partnerescalation.rules;

/** How much a text must say to be evidence. A minimum that anybody can count, not a score. */
record Substance(int characters, int differentWords) {

    boolean isIn(Words text) {
        return text.length() >= characters && text.distinct() >= differentWords;
    }
}
