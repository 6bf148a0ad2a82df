package dev.partnerescalation.rules;

/**
 * Knows the characters that a reader cannot see and that take part in no word: Unicode's property
 * <em>Default_Ignorable_Code_Point</em>, every control and format character, and the few that are drawn as a blank.
 *
 * <p>The JDK has no such property, neither in {@link Character} nor in regular expressions (JDK 17 and 21). Unicode derives it from
 * format characters, variation selectors and {@code Other_Default_Ignorable_Code_Point}. The first come from {@link
 * Character#getType(int)} and so follow the JDK; what is left is the table below, from {@code DerivedCoreProperties.txt}. It needs no
 * care: whole blocks, unassigned characters included, are reserved for this property, so that it stays true for versions of Unicode to come.
 */
final class Invisible {

    /** First and last of each range that is not format or control: letters, marks, and reserved blocks. */
    private static final int[] IGNORABLE = {
        0x034F, 0x034F, // combining grapheme joiner
        0x115F, 0x1160, // Hangul fillers
        0x17B4, 0x17B5, // Khmer inherent vowels
        0x180B, 0x180F, // Mongolian variation selectors and vowel separator
        0x2065, 0x2065, // reserved among the format characters
        0x3164, 0x3164, // Hangul filler
        0xFE00, 0xFE0F, // variation selectors
        0xFFA0, 0xFFA0, // halfwidth Hangul filler
        0xFFF0, 0xFFF8, // reserved among the specials
        0xE0000, 0xE0FFF // tags, variation selectors supplement, reserved
    };

    /** Drawn as a blank although Unicode calls them symbols, letters or marks. */
    private static final int[] BLANK = {
        0x2800, 0x2800, // Braille pattern without a dot
        0x13441, 0x13442, // Egyptian blanks
        0x16FE4, 0x16FE4, // Khitan filler
        0x1D159, 0x1D159 // musical null note head
    };

    private Invisible() {}

    /** Whether nobody can see this. White space is seen, as a gap. */
    static boolean is(int point) {
        if (point < 0x80) {
            return Character.isISOControl(point) && !Character.isWhitespace(point);
        }
        return switch (Character.getType(point)) {
            case Character.FORMAT -> true;
            case Character.CONTROL -> !Character.isWhitespace(point);
            default -> isIn(IGNORABLE, point) || isIn(BLANK, point);
        };
    }

    private static boolean isIn(int[] ranges, int point) {
        for (int at = 0; at < ranges.length; at += 2) {
            if (point >= ranges[at] && point <= ranges[at + 1]) {
                return true;
            }
        }
        return false;
    }
}
