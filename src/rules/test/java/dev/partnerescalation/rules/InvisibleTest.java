package dev.partnerescalation.rules;

import static com.google.common.truth.Truth.assertWithMessage;

import org.junit.Test;

public final class InvisibleTest {

    /** First and last of each range of Default_Ignorable_Code_Point, from DerivedCoreProperties.txt of Unicode 16. */
    private static final int[] DEFAULT_IGNORABLE = {
        0xAD, 0xAD, 0x34F, 0x34F, 0x61C, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180F, 0x200B, 0x200F, 0x202A,
        0x202E, 0x2060, 0x206F, 0x3164, 0x3164, 0xFE00, 0xFE0F, 0xFEFF, 0xFEFF, 0xFFA0, 0xFFA0, 0xFFF0, 0xFFF8, 0x1BCA0,
        0x1BCA3, 0x1D173, 0x1D17A, 0xE0000, 0xE0FFF
    };

    private static final int[] BLANK = {0x2800, 0x2800, 0x13441, 0x13442, 0x16FE4, 0x16FE4, 0x1D159, 0x1D159};

    @Test
    public void everythingThatUnicodeCallsIgnorableIsInvisible() {
        assertAll(DEFAULT_IGNORABLE);
    }

    @Test
    public void whatIsDrawnAsABlankIsInvisible() {
        assertAll(BLANK);
    }

    @Test
    public void everyFormatAndControlCharacterIsInvisibleButWhiteSpace() {
        for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
            int type = Character.getType(point);
            boolean unseen = (type == Character.FORMAT || type == Character.CONTROL) && !Character.isWhitespace(point);
            boolean expected = unseen || isIn(DEFAULT_IGNORABLE, point) || isIn(BLANK, point);
            assertWithMessage(Integer.toHexString(point))
                    .that(Invisible.is(point))
                    .isEqualTo(expected);
        }
    }

    private static void assertAll(int[] ranges) {
        for (int at = 0; at < ranges.length; at += 2) {
            for (int point = ranges[at]; point <= ranges[at + 1]; point++) {
                assertWithMessage(Integer.toHexString(point))
                        .that(Invisible.is(point))
                        .isTrue();
            }
        }
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
