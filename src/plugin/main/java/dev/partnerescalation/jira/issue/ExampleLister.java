package dev.partnerescalation.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.RemoteIssueLink;
import com.atlassian.jira.issue.link.RemoteIssueLinkManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Lists what an escalation is linked to for one reader. An issue that the reader may not browse is counted and never named. */
public final class ExampleLister {

    private final InstalledObjects installed;
    private final IssueLinkManager links;
    private final RemoteIssueLinkManager webLinks;
    private final PermissionManager permissions;

    public ExampleLister(
            InstalledObjects installed,
            IssueLinkManager links,
            RemoteIssueLinkManager webLinks,
            PermissionManager permissions) {
        this.installed = installed;
        this.links = links;
        this.webLinks = webLinks;
        this.permissions = permissions;
    }

    /**
     * The examples of an issue.
     *
     * @param linkTypeIds the types of link that count; empty for all but sub-tasks
     * @param baseUrl of this Jira, for the addresses of issues; without a slash at the end
     * @param reader null for an unauthenticated person
     */
    public ShownExamples of(Issue issue, Set<String> linkTypeIds, String baseUrl, @Nullable ApplicationUser reader) {
        return list(issue, linkTypeIds, baseUrl, other -> mayBrowse(reader, other));
    }

    /** The examples for a text that many people read: the issues are only counted, since not everybody may browse them. */
    public ShownExamples counted(Issue issue, Set<String> linkTypeIds) {
        return list(issue, linkTypeIds, "", other -> false);
    }

    private boolean mayBrowse(@Nullable ApplicationUser reader, Issue other) {
        return permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, other, reader);
    }

    private ShownExamples list(Issue issue, Set<String> linkTypeIds, String baseUrl, Predicate<Issue> shows) {
        List<ShownExample> shown = new ArrayList<>();
        int hidden = 0;
        for (Issue other : linked(issue, linkTypeIds)) {
            if (shows.test(other)) {
                shown.add(new ShownExample(
                        Optional.of(other.getKey()),
                        String.valueOf(other.getSummary()),
                        Optional.ofNullable(other.getCreated()).map(created -> created.toInstant()
                                .atZone(ZoneOffset.UTC)
                                .toLocalDate()),
                        baseUrl + "/browse/" + other.getKey(),
                        Optional.ofNullable(other.getDescription())));
            } else {
                hidden++;
            }
        }
        for (RemoteIssueLink link : webLinks.getRemoteIssueLinksForIssue(issue)) {
            if (isWeb(link.getUrl())) {
                String title = link.getTitle() == null || link.getTitle().isBlank() ? link.getUrl() : link.getTitle();
                shown.add(new ShownExample(Optional.empty(), title, Optional.empty(), link.getUrl(), Optional.empty()));
            }
        }
        return new ShownExamples(shown, hidden);
    }

    private Iterable<Issue> linked(Issue issue, Set<String> linkTypeIds) {
        Map<Long, Issue> others = new LinkedHashMap<>();
        // Once, and not for each of what may be a thousand links.
        InstalledIds ids = installed.snapshot();
        for (IssueLink link : links.getOutwardLinks(issue.getId())) {
            add(others, issue, link, link.getDestinationObject(), linkTypeIds, ids);
        }
        for (IssueLink link : links.getInwardLinks(issue.getId())) {
            add(others, issue, link, link.getSourceObject(), linkTypeIds, ids);
        }
        return others.values();
    }

    private static void add(
            Map<Long, Issue> others,
            Issue issue,
            IssueLink link,
            Issue other,
            Set<String> linkTypeIds,
            InstalledIds ids) {
        boolean counts = linkTypeIds.isEmpty()
                ? !link.isSystemLink()
                : linkTypeIds.contains(String.valueOf(link.getLinkTypeId()));
        if (other == null || !counts || other.getId().equals(issue.getId()) || ids.isEscalation(other)) {
            return;
        }
        others.putIfAbsent(other.getId(), other);
    }

    private static boolean isWeb(String url) {
        return url != null && url.strip().toLowerCase(Locale.ROOT).matches("https?://[^\\s/].*");
    }
}
