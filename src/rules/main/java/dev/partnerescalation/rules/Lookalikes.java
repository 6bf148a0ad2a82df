package dev.partnerescalation.rules;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Writes a text in the plain Latin letters that it looks like, for comparing it with another and never for showing it.
 *
 * <p>Two steps. Compatibility decomposition (NFKD) takes apart what Unicode itself calls the same letter in another dress: full width,
 * mathematical, circled, superscript, ligatures; accents fall away with it. Then letters of other scripts that are drawn like one of
 * {@code a} to {@code z} become that letter. These are the pairs of Unicode's list of confusables (UTS 39) for Greek, Cyrillic,
 * Armenian, Cherokee, Lisu and the special letters of Latin, as far as one letter looks like one letter. Capitals and small letters
 * are listed apart, because a Greek capital eta looks like an H and a small one like an n. A text that is really written in one of these
 * scripts becomes nonsense, but the same nonsense each time.
 */
final class Lookalikes {

    /** Pairs of a look-alike and the letter that it looks like. */
    private static final String PAIRS = String.join(
            "",
            // Greek
            "\u0391A\u0392B\u0395E\u0396Z\u0397H\u0399I\u039AK\u039CM\u039DN\u039FO\u03A1P\u03A4T\u03A5Y\u03A7X",
            "\u03B1a\u03B3y\u03B5e\u03B7n\u03B9i\u03BAk\u03BDv\u03BFo\u03C1p\u03C3o\u03C4t\u03C5u\u03C7x\u03C9w\u03F2c\u03F3j",
            // Cyrillic
            "\u0410A\u0412B\u0415E\u0417z\u0405S\u0406I\u0408J\u041AK\u041CM\u041DH\u041EO\u0420P\u0421C\u0422T\u0423Y\u0425X",
            "\u04AEY\u04BAh\u04C0I\u0500d\u050CG\u051AQ\u051CW\u0474V",
            "\u0430a\u0432b\u0433r\u0435e\u0437z\u0438u\u043Ak\u043Cm\u043Dh\u043Eo\u043Fn\u0440p\u0441c\u0442t\u0443y\u0445x\u044Cb",
            "\u0455s\u0456i\u0458j\u0475v\u04AFy\u04BBh\u04CFl\u0501d\u051Bq\u051Dw\u04BDe\u0461w",
            // Armenian
            "\u0555O\u054DU\u0585o\u057Du\u0570h\u0578n\u0581g\u0566q\u0561w\u0575j\u0584p",
            // Cherokee
            "\u13A0D\u13A1R\u13A2T\u13A5i\u13A9Y\u13AAA\u13ABJ\u13ACE\u13B3W\u13B7M\u13BBH\u13BDY\u13C0G\u13C2h\u13C3Z\u13CFb",
            "\u13D2R\u13D4W\u13D5S\u13D9V\u13DAS\u13DEL\u13DFC\u13E2P\u13E6K\u13F4B",
            // Lisu
            "\uA4D0B\uA4D1P\uA4D3D\uA4D4T\uA4D6G\uA4D7K\uA4D9J\uA4DAC\uA4DCZ\uA4DDF\uA4DFM\uA4E0N\uA4E1L\uA4E2S\uA4E3R\uA4E6V",
            "\uA4E7H\uA4EAW\uA4EBX\uA4ECY\uA4EEA\uA4F0E\uA4F2I\uA4F3O\uA4F4U",
            // Latin: dotless, barred and small capital letters
            "\u0131i\u0237j\u00D8O\u00F8o\u0110D\u0111d\u0126H\u0127h\u0141L\u0142l\u0166T\u0167t\u0180b\u0184b\u0185b\u0251a\u0261g",
            "\u0269i\u026Ai\u0262g\u0274n\u0280r\u028Fy\u0299b\u029Ch\u029Fl\u1D00a\u1D04c\u1D05d\u1D07e\u1D0Aj\u1D0Bk\u1D0Dm\u1D0Fo",
            "\u1D18p\u1D1Bt\u1D1Cu\u1D20v\u1D21w\u1D22z\uA730f\uA731s");

    private static final Map<Character, Character> LETTERS = letters();

    private Lookalikes() {}

    /** The text in the letters that it looks like; one of ASCII is answered as it is. */
    static String latin(String text) {
        if (text.chars().allMatch(unit -> unit < 0x80)) {
            return text;
        }
        String taken = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder latin = new StringBuilder(taken.length());
        taken.chars()
                .filter(unit -> Character.getType(unit) != Character.NON_SPACING_MARK)
                .forEach(unit -> latin.append(letter((char) unit)));
        return latin.toString();
    }

    private static char letter(char unit) {
        return unit < 0x80 ? unit : LETTERS.getOrDefault(unit, unit);
    }

    private static Map<Character, Character> letters() {
        Map<Character, Character> letters = new HashMap<>();
        for (int at = 0; at < PAIRS.length(); at += 2) {
            letters.put(PAIRS.charAt(at), PAIRS.charAt(at + 1));
        }
        return letters;
    }
}
