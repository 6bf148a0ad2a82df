package dev.partnerescalation.rules;

/**
 * Takes Jira's wiki markup out of a text: macros ({code:java}), images (!shot.png|thumbnail!), the target of a link with
 * a text ([text|target]) and the mark of a heading or quote (h1. / bq.). Emphasis, lists and tables are punctuation and
 * fall away with it. Each character is looked at a bounded number of times; there are no regular expressions, so no text
 * can make this slow. Notation: Jira's page "Text formatting notation help".
 */
final class WikiText {

    private static final int NONE = -1;

    private final String text;
    private final StringBuilder plain;
    private boolean insideLink;
    private boolean lineStarted;

    private WikiText(String text) {
        this.text = text;
        this.plain = new StringBuilder(text.length());
    }

    static String plain(String text) {
        return new WikiText(text).read();
    }

    private String read() {
        int at = 0;
        while (at < text.length()) {
            int end = markup(at);
            if (end == NONE) {
                keep(text.charAt(at));
                at++;
            } else {
                plain.append(' ');
                at = end;
            }
        }
        return plain.toString();
    }

    private void keep(char character) {
        plain.append(character);
        lineStarted = character != '\n' && (lineStarted || !Character.isWhitespace(character));
    }

    /** The end of the markup that starts here. */
    private int markup(int at) {
        switch (text.charAt(at)) {
            case '[':
                insideLink = true;
                return NONE;
            case ']', '\n':
                insideLink = false;
                return NONE;
            case '|':
                return insideLink ? linkTarget(at) : NONE;
            case '{':
                return macro(at);
            case '!':
                return image(at);
            case 'h':
                return isAt(at + 1, '1', '6') && isAt(at + 2, '.', '.') ? lineMark(at + 3) : NONE;
            case 'b':
                return isAt(at + 1, 'q', 'q') && isAt(at + 2, '.', '.') ? lineMark(at + 3) : NONE;
            default:
                return NONE;
        }
    }

    private int linkTarget(int at) {
        insideLink = false;
        int end = skip(at, "[]\n");
        return isAt(end, ']', ']') ? end : NONE;
    }

    private int macro(int at) {
        int end = at + 1;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        boolean named = end > at + 1 && !isAt(at - 1, '{', '{');
        if (named && isAt(end, ':', ':')) {
            end = skip(end, "{}\n");
        }
        return named && isAt(end, '}', '}') ? end + 1 : NONE;
    }

    private int image(int at) {
        if (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
            return NONE;
        }
        int end = skip(at + 1, "!| \t\r\n");
        boolean file = text.substring(at, end).indexOf('.') > 0;
        if (file && isAt(end, '|', '|')) {
            end = skip(end, "!\n");
        }
        return file && isAt(end, '!', '!') ? end + 1 : NONE;
    }

    private int lineMark(int end) {
        return lineStarted ? NONE : end;
    }

    private int skip(int from, String until) {
        int at = from;
        while (at < text.length() && until.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private boolean isAt(int at, char least, char most) {
        return at >= 0 && at < text.length() && text.charAt(at) >= least && text.charAt(at) <= most;
    }
}
