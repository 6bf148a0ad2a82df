package dev.partnerescalation.jira.dialog;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.issue.link.RemoteIssueLink;
import com.atlassian.jira.issue.link.RemoteIssueLinkManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.jira.issue.BaseAddress;
import dev.partnerescalation.jira.issue.InstalledObjects;
import dev.partnerescalation.jira.workflow.CountedLinks;
import dev.partnerescalation.rules.EscalationPolicy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what is linked to an escalation, what of it counts, and what could be linked. An issue that the reader may not browse is never named. */
public final class ExampleOverview {

    private final IssueLinkManager links;
    private final IssueLinkTypeManager types;
    private final RemoteIssueLinkManager webLinks;
    private final PermissionManager permissions;
    private final InstalledObjects installed;
    private final CountedLinks counted;
    private final BaseAddress address;
    private final SuggestedExamples suggestions;

    ExampleOverview(
            IssueLinkManager links,
            IssueLinkTypeManager types,
            RemoteIssueLinkManager webLinks,
            PermissionManager permissions,
            InstalledObjects installed,
            CountedLinks counted,
            BaseAddress address,
            SuggestedExamples suggestions) {
        this.links = links;
        this.types = types;
        this.webLinks = webLinks;
        this.permissions = permissions;
        this.installed = installed;
        this.counted = counted;
        this.address = address;
        this.suggestions = suggestions;
    }

    /** One link to an issue, seen from the escalation. */
    record Seen(IssueLink link, Issue other, boolean outward) {}

    /** What this reader may know. */
    public Examples of(Issue escalation, ApplicationUser reader) {
        List<EscalationPolicy> policies = counted.policies(escalation);
        ExampleJudge judge = judge(escalation, policies);
        Map<Long, IssueLinkType> known = linkTypes();
        Map<Long, Examples.Linked> issues = new LinkedHashMap<>();
        Map<Long, Boolean> hidden = new HashMap<>();
        for (Seen seen : seen(escalation)) {
            if (mayBrowse(seen.other(), reader)) {
                Examples.Linked linked = linked(escalation, seen, judge, known);
                issues.merge(seen.other().getId(), linked, (one, other) -> one.counts() ? one : other);
            } else {
                hidden.put(seen.other().getId(), true);
            }
        }
        List<Examples.Linked> all = new ArrayList<>(issues.values());
        for (RemoteIssueLink link : webLinks.getRemoteIssueLinksForIssue(escalation)) {
            all.add(web(link, judge));
        }
        all.sort(Comparator.comparing(linked -> !linked.counts()));
        Optional<Long> typeId = counted.newLinks(policies).filter(known::containsKey);
        return new Examples(
                typeId,
                typeId.map(id -> words(known.get(id), true)).orElse(""),
                policies.stream().allMatch(EscalationPolicy::countWebLinks),
                all,
                hidden.size(),
                suggestions.of(escalation, issues.keySet(), reader));
    }

    /** What the rules say of single links of this escalation. */
    ExampleJudge judge(Issue escalation, List<EscalationPolicy> policies) {
        return new ExampleJudge(policies, address.locationOf(escalation), installed.snapshot());
    }

    /** All links to issues, whoever may browse these. */
    List<Seen> seen(Issue escalation) {
        List<Seen> seen = new ArrayList<>();
        for (IssueLink link : links.getOutwardLinks(escalation.getId())) {
            add(seen, link, link.getDestinationObject(), true);
        }
        for (IssueLink link : links.getInwardLinks(escalation.getId())) {
            add(seen, link, link.getSourceObject(), false);
        }
        return seen;
    }

    private static void add(List<Seen> seen, IssueLink link, @Nullable Issue other, boolean outward) {
        if (other != null) { // else it was deleted in the meantime
            seen.add(new Seen(link, other, outward));
        }
    }

    /** The type of new links, if it is there. */
    Optional<Long> newLinks(List<EscalationPolicy> policies) {
        return counted.newLinks(policies).filter(linkTypes()::containsKey);
    }

    /** Whether this reader may know of the issue. */
    boolean mayBrowse(Issue issue, ApplicationUser reader) {
        return permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, reader);
    }

    private Map<Long, IssueLinkType> linkTypes() {
        Map<Long, IssueLinkType> known = new HashMap<>();
        types.getIssueLinkTypes(false).forEach(type -> known.put(type.getId(), type));
        return known;
    }

    private Examples.Linked linked(Issue escalation, Seen seen, ExampleJudge judge, Map<Long, IssueLinkType> known) {
        IssueLink link = seen.link();
        boolean counts = judge.counts(escalation, seen.other(), link);
        boolean helps = !counts && !link.isSystemLink() && isCandidate(escalation, seen.other());
        return new Examples.Linked(
                Optional.of(seen.other().getKey()),
                Objects.requireNonNullElse(seen.other().getSummary(), ""),
                Optional.of(address.path() + "/browse/" + seen.other().getKey()),
                counts,
                helps ? Optional.of(link.getId()) : Optional.empty(),
                words(known.get(link.getLinkTypeId()), seen.outward()));
    }

    /** Whether the issue would count if it were linked by the right type. */
    boolean isCandidate(Issue escalation, Issue other) {
        return !other.getId().equals(escalation.getId())
                && !installed.snapshot().isEscalation(other);
    }

    private static String words(@Nullable IssueLinkType type, boolean outward) {
        return type == null ? "" : outward ? type.getOutward() : type.getInward();
    }

    private static Examples.Linked web(RemoteIssueLink link, ExampleJudge judge) {
        String url = Objects.requireNonNullElse(link.getUrl(), "");
        String title = link.getTitle() == null || link.getTitle().isBlank() ? url : link.getTitle();
        boolean web = url.strip().toLowerCase(Locale.ROOT).matches("https?://[^\\s/].*");
        return new Examples.Linked(
                Optional.empty(),
                title,
                web ? Optional.of(url) : Optional.empty(),
                judge.countsWeb(url),
                Optional.empty(),
                "");
    }
}
