package dev.partnerescalation.jira.brief;

import dev.partnerescalation.jira.issue.BaseAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Web addresses inside the brief, and those of the brief itself. */
public final class BriefLinks {

    private BriefLinks() {}

    /**
     * The page in Jira that shows the brief and what can be done with it.
     *
     * @param base path or address of Jira
     */
    public static String page(String base, String issueKey) {
        return base + "/secure/PartnerEscalationBrief!default.jspa?key=" + encoded(issueKey);
    }

    /**
     * The brief alone.
     *
     * @param base path or address of Jira
     * @param format markdown, html or text
     */
    public static String document(String base, String issueKey, String format) {
        return base + BaseAddress.REST + "/issue/" + encoded(issueKey) + "/brief?format=" + format;
    }

    /** The same, to be saved instead of shown. */
    public static String download(String base, String issueKey, String format) {
        return document(base, issueKey, format) + "&download=true";
    }

    /** The address with everything percent-encoded that could end it where it stands. Callers pass http and https only. */
    static String safe(String url) {
        StringBuilder safe = new StringBuilder(url.length());
        CleanText.line(url).codePoints().forEach(point -> {
            if (point <= ' ' || "<>\"'`\\^{}|".indexOf(point) >= 0) {
                safe.append(String.format("%%%02X", point));
            } else {
                safe.appendCodePoint(point);
            }
        });
        return safe.toString();
    }

    private static String encoded(String key) {
        return URLEncoder.encode(key, StandardCharsets.UTF_8);
    }
}
