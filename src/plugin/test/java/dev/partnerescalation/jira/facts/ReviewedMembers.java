package dev.partnerescalation.jira.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The reviewed list of members that the app uses although no public app for a recent Jira was seen using them. It consists of groups;
 * each says why its members are used, and what happens in a Jira that does not have them.
 */
final class ReviewedMembers {

    private static final String TEXT = ": \\S.*(?:\n    \\S.*)*";
    private static final Pattern GROUP = Pattern.compile("why" + TEXT + "\nwithout" + TEXT + "((?:\n  \\S.*)+)");
    private static final Pattern MEMBER = Pattern.compile("\n  ([\\d.]+) (\\S+\\.\\S+(?: \\S+)?)(?=\n|$)");

    private final Map<String, String> versions;

    private ReviewedMembers(Map<String, String> versions) {
        this.versions = versions;
    }

    /**
     * Reads the list.
     *
     * @param text the file
     * @throws IllegalArgumentException for a group that lacks its reason, its consequence or its members, for a member in no known
     *     form, and for one that stands twice
     */
    static ReviewedMembers parse(String text) {
        Map<String, String> versions = new TreeMap<>();
        for (String block : text.strip().split("\n{2,}")) {
            if (!block.startsWith("#")) {
                readGroup(block, versions);
            }
        }
        return new ReviewedMembers(versions);
    }

    /**
     * Compares the list with what the app uses.
     *
     * @param used the newest evidence of each used member, by {@code owner.key}
     * @return what is not reviewed, and what is reviewed without need or for another version; one sentence each
     */
    List<String> problems(Map<String, UsageEvidence> used) {
        List<String> problems = new ArrayList<>();
        used.forEach((member, evidence) -> {
            if (!evidence.isRecent() && !versions.containsKey(member)) {
                problems.add("not reviewed, known from Jira %s alone: %s".formatted(evidence.version(), member));
            }
        });
        versions.forEach((member, version) -> {
            UsageEvidence evidence = used.get(member);
            if (evidence == null) {
                problems.add("reviewed, but not used any more: " + member);
            } else if (!evidence.version().equals(version)) {
                problems.add("reviewed for Jira %s, but known from Jira %s now: %s"
                        .formatted(version, evidence.version(), member));
            } else if (evidence.isRecent()) {
                problems.add("needs no review, known from Jira %s: %s".formatted(version, member));
            }
        });
        return problems;
    }

    private static void readGroup(String block, Map<String, String> versions) {
        Matcher group = GROUP.matcher(block);
        if (!group.matches()) {
            throw new IllegalArgumentException("not a reason, a consequence and members:\n" + block);
        }
        Matcher member = MEMBER.matcher(group.group(1));
        int end = 0;
        while (member.find() && member.start() == end) {
            end = member.end();
            if (versions.put(member.group(2), member.group(1)) != null) {
                throw new IllegalArgumentException("stands twice: " + member.group(2));
            }
        }
        if (end != group.group(1).length()) {
            throw new IllegalArgumentException("no member: " + group.group(1).substring(end));
        }
    }
}
