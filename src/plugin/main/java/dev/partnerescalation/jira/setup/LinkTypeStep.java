package dev.partnerescalation.jira.setup;

import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import dev.partnerescalation.jira.issue.InstalledObjects;
import java.util.List;

/**
 * The link type between an escalation and its examples. Jira stores its names untranslated (jira-evidence.md, "Names
 * that Jira shows").
 */
final class LinkTypeStep implements SetupStep {

    private final IssueLinkTypeManager linkTypes;

    LinkTypeStep(IssueLinkTypeManager linkTypes) {
        this.linkTypes = linkTypes;
    }

    @Override
    public String key() {
        return "link-type";
    }

    @Override
    public List<Task> tasks(SetupRun run) {
        String name = run.english().text("partnerescalation.link.name");
        String outward = run.english().text("partnerescalation.link.outward");
        String inward = run.english().text("partnerescalation.link.inward");
        ExistingObjects.Wanted wanted =
                new ExistingObjects.Wanted(InstalledObjects.LINK_TYPE, name, directions(outward, inward));
        ExistingObjects<IssueLinkType> all = new ExistingObjects<>(
                linkTypes.getIssueLinkTypes(false),
                type -> Long.toString(type.getId()),
                IssueLinkType::getName,
                type -> directions(type.getOutward(), type.getInward()));
        return List.of(all.findOrCreateUnique(run, wanted, () -> create(name, outward, inward)));
    }

    /** Jira answers nothing when it creates a link type, so the new one is the one that was not there before. */
    private String create(String name, String outward, String inward) {
        List<Long> before = ids(name);
        linkTypes.createIssueLinkType(name, outward, inward, null);
        return ids(name).stream()
                .filter(id -> !before.contains(id))
                .map(id -> Long.toString(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Jira did not create the link type " + name));
    }

    private List<Long> ids(String name) {
        return linkTypes.getIssueLinkTypes(false).stream()
                .filter(type -> name.equals(type.getName()))
                .map(IssueLinkType::getId)
                .toList();
    }

    private static String directions(String outward, String inward) {
        return outward + " / " + inward;
    }
}
