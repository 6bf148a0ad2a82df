package dev.partnerescalation.rules;

/** What there is to see in a text that somebody wrote, whatever characters it is made of. */
public final class TextContent {

    private TextContent() {}

    /**
     * Whether anything at all can be seen, be it only a dot; false for white space and invisible characters of every kind.
     *
     * @param text as it was typed; "" when empty
     */
    public static boolean isVisible(String text) {
        return Words.of(text).isVisible();
    }

    /**
     * Whether the text has a letter or a digit that can be seen, outside of wiki markup.
     *
     * @param text as it was typed; "" when empty
     */
    public static boolean hasWords(String text) {
        return Words.of(text).length() > 0;
    }

    /**
     * How many letters and digits of a text count towards the least number that a policy asks for.
     *
     * @param text as it was typed; "" when empty
     */
    public static int length(String text) {
        return Words.of(text).length();
    }

    /**
     * How many different words of a text count towards the least number that a policy asks for.
     *
     * @param text as it was typed; "" when empty
     */
    public static int differentWords(String text) {
        return Words.of(text).distinct();
    }
}
