package dev.partnerescalation.jira.facts;

import java.util.regex.Pattern;

/**
 * The newest Jira that a member is known from: marks say which public apps use it, and every listed member is known from Jira 7.13.
 *
 * @param jira the major version of Jira, 7 when no mark tells of a newer one
 * @param fromSource whether the mark was read in the source of an app, which does not show the return type
 */
record UsageEvidence(int jira, boolean fromSource) {

    /** Members whose evidence is older than this major version of Jira must be reviewed. */
    static final int RECENT = 9;

    private static final UsageEvidence LIST_ALONE = new UsageEvidence(7, false);
    private static final Pattern MARK = Pattern.compile("<jira (\\d+)[\\d.]*( source)?>");

    /**
     * Reads the marks of one line of facts.
     *
     * @param line the line, or any part of it that holds all its marks
     * @return the first mark of the newest major version; the evidence of the list itself when there is no mark
     */
    static UsageEvidence newestIn(String line) {
        // The first of equals wins, so that a mark from bytecode, which stands first, is not hidden by one from source.
        return MARK.matcher(line)
                .results()
                .map(mark -> new UsageEvidence(Integer.parseInt(mark.group(1)), mark.group(2) != null))
                .reduce((one, other) -> other.jira > one.jira ? other : one)
                .orElse(LIST_ALONE);
    }

    boolean isRecent() {
        return jira >= RECENT;
    }

    /** The version as people write it: {@code 7.13}, {@code 8}, {@code 11}. */
    String version() {
        return jira == LIST_ALONE.jira ? "7.13" : String.valueOf(jira);
    }
}
