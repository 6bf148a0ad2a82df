package dev.partnerescalation.jira.brief;

/** Web addresses inside documents. */
final class BriefLinks {

    private BriefLinks() {}

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
}
