package dev.partnerescalation.jira.dialog;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.RemoteIssueLink;
import com.atlassian.jira.issue.link.RemoteIssueLinkManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.jira.issue.BaseAddress;
import dev.partnerescalation.jira.text.ErrorReference;
import dev.partnerescalation.jira.text.Messages;
import dev.partnerescalation.jira.workflow.CountedLinks;
import dev.partnerescalation.rules.EscalationPolicy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Links examples to an escalation. Jira's managers ask for no permission and refuse nothing, so everything is checked here first, and
 * nothing is linked while one entry is wrong. Who may not browse an issue is answered as if it did not exist.
 */
public final class ExampleAdding {

    private static final Logger LOG = LoggerFactory.getLogger(ExampleAdding.class);
    private static final String ERROR = "partnerescalation.example.error.";

    /** So many are added at once. */
    public static final int MOST = 20;

    private static final int LONGEST_ADDRESS = 2000;
    private static final int LONGEST_KEY = 255;
    private static final int LONGEST_TITLE = 255;
    private static final int SHOWN = 60;

    private final IssueManager issues;
    private final IssueLinkManager links;
    private final RemoteIssueLinkManager webLinks;
    private final PermissionManager permissions;
    private final CountedLinks counted;
    private final ExampleOverview overview;
    private final BaseAddress address;

    ExampleAdding(
            IssueManager issues,
            IssueLinkManager links,
            RemoteIssueLinkManager webLinks,
            PermissionManager permissions,
            CountedLinks counted,
            ExampleOverview overview,
            BaseAddress address) {
        this.issues = issues;
        this.links = links;
        this.webLinks = webLinks;
        this.permissions = permissions;
        this.counted = counted;
        this.overview = overview;
        this.address = address;
    }

    /**
     * What came of it.
     *
     * @param errors sentences, each naming its entry; empty if everything is linked
     * @param added keys and addresses that are linked now; with errors only if Jira failed half-way
     */
    public record Outcome(List<String> errors, List<String> added) {

        /** Copies the lists. */
        public Outcome {
            errors = List.copyOf(errors);
            added = List.copyOf(added);
        }
    }

    /** Whether this reader may link examples to the escalation. */
    public boolean mayLink(Issue escalation, @Nullable ApplicationUser reader) {
        return reader != null
                && permissions.hasPermission(ProjectPermissions.LINK_ISSUES, escalation, reader)
                && links.isLinkingEnabled();
    }

    /**
     * Links examples, all of them or none; only when Jira fails half-way some are linked, and the answer says which.
     *
     * @param entries keys and addresses, as somebody typed them
     * @param reader who may link, see {@link #mayLink}
     */
    public Outcome add(Issue escalation, List<String> entries, ApplicationUser reader, Messages messages) {
        Set<String> distinct = new LinkedHashSet<>();
        entries.stream().map(String::strip).filter(entry -> !entry.isEmpty()).forEach(distinct::add);
        if (distinct.isEmpty()) {
            return refused(messages.text(ERROR + "none"));
        }
        if (distinct.size() > MOST) {
            return refused(messages.text(ERROR + "many", MOST));
        }
        List<EscalationPolicy> policies = counted.policies(escalation);
        Optional<Long> typeId = overview.newLinks(policies);
        if (typeId.isEmpty()) {
            return refused(messages.text(ERROR + "type"));
        }
        Request request = new Request(escalation, policies, typeId.get(), reader, messages);
        Map<String, Issue> wantedIssues = new LinkedHashMap<>();
        Set<String> wantedAddresses = new LinkedHashSet<>();
        List<String> errors = new ArrayList<>();
        for (String entry : distinct) {
            Optional<String> refusal = read(request, entry, wantedIssues, wantedAddresses);
            refusal.ifPresent(errors::add);
        }
        return errors.isEmpty() ? link(request, wantedIssues, wantedAddresses) : new Outcome(errors, List.of());
    }

    /**
     * Makes an issue count that is linked by another type: links it by the right one and takes the other link away. The other one stays if
     * the right one cannot be made.
     *
     * @param linkId the number of the link that does not count
     * @return a sentence if it was not done
     */
    public Optional<String> count(Issue escalation, long linkId, ApplicationUser reader, Messages messages) {
        List<EscalationPolicy> policies = counted.policies(escalation);
        Optional<ExampleOverview.Seen> wrong = overview.seen(escalation).stream()
                .filter(seen -> seen.link().getId() == linkId)
                .filter(seen -> overview.mayBrowse(seen.other(), reader))
                .findFirst();
        Optional<Long> typeId = overview.newLinks(policies);
        if (wrong.isEmpty()
                || wrong.get().link().isSystemLink()
                || !overview.isCandidate(escalation, wrong.get().other())
                || overview.judge(escalation, policies)
                        .counts(escalation, wrong.get().other(), wrong.get().link())) {
            return Optional.of(messages.text(ERROR + "link"));
        }
        if (typeId.isEmpty()) {
            return Optional.of(messages.text(ERROR + "type"));
        }
        Issue other = wrong.get().other();
        try {
            links.createIssueLink(escalation.getId(), other.getId(), typeId.get(), null, reader);
            links.removeIssueLink(wrong.get().link(), reader);
            return Optional.empty();
        } catch (CreateException | RuntimeException | LinkageError cause) {
            return Optional.of(failed(other.getKey(), cause, messages));
        }
    }

    /** What is asked for, by whom. */
    private record Request(
            Issue escalation, List<EscalationPolicy> policies, Long typeId, ApplicationUser reader, Messages messages) {

        Optional<String> refuse(String key, String entry) {
            String shown = entry.length() > SHOWN ? entry.substring(0, SHOWN) + "\u2026" : entry;
            return Optional.of(messages.text(ERROR + key, shown));
        }
    }

    private Optional<String> read(Request request, String entry, Map<String, Issue> issuesWanted, Set<String> urls) {
        String key = ownIssue(entry).orElse(entry);
        if (!key.contains(":")) {
            return readIssue(request, entry, key, issuesWanted);
        }
        ExampleJudge judge = overview.judge(request.escalation(), request.policies());
        if (request.policies().stream().anyMatch(policy -> !policy.countWebLinks())) {
            return request.refuse("web", entry);
        }
        if (entry.length() > LONGEST_ADDRESS || !isWeb(entry) || !judge.countsWeb(entry)) {
            return request.refuse("address", entry);
        }
        boolean linked = webLinks.getRemoteIssueLinksForIssue(request.escalation()).stream()
                .map(RemoteIssueLink::getUrl)
                .filter(Objects::nonNull)
                .anyMatch(url -> judge.countsWeb(url) && judge.areTheSame(url, entry));
        if (linked) {
            return request.refuse("linked", entry);
        }
        if (urls.stream().noneMatch(url -> judge.areTheSame(url, entry))) {
            urls.add(entry);
        }
        return Optional.empty();
    }

    private Optional<String> readIssue(Request request, String entry, String key, Map<String, Issue> wanted) {
        Issue other = key.length() > LONGEST_KEY ? null : issues.getIssueObject(key.toUpperCase(Locale.ROOT));
        if (other == null || !overview.mayBrowse(other, request.reader())) {
            return request.refuse("unknown", entry);
        }
        if (other.getId().equals(request.escalation().getId())) {
            return request.refuse("itself", other.getKey());
        }
        if (!overview.isCandidate(request.escalation(), other)) {
            return request.refuse("escalation", other.getKey());
        }
        ExampleJudge judge = overview.judge(request.escalation(), request.policies());
        boolean linked = overview.seen(request.escalation()).stream()
                .filter(seen -> seen.other().getId().equals(other.getId()))
                .anyMatch(seen -> judge.counts(request.escalation(), other, seen.link()));
        if (linked) {
            return request.refuse("linked", other.getKey());
        }
        wanted.put(other.getKey(), other);
        return Optional.empty();
    }

    /** The key in the address of an issue of this Jira: people copy that from the browser. */
    private Optional<String> ownIssue(String entry) {
        String browse = address.canonical() + "/browse/";
        if (!entry.regionMatches(true, 0, browse, 0, browse.length())) {
            return Optional.empty();
        }
        String key = entry.substring(browse.length()).replaceFirst("[?#/].*", "");
        return key.matches("[A-Za-z][A-Za-z0-9_]*-[0-9]+") ? Optional.of(key) : Optional.empty();
    }

    private static boolean isWeb(String entry) {
        return entry.toLowerCase(Locale.ROOT).matches("https?://[^\\s/\\p{Cntrl}][^\\s\\p{Cntrl}]*");
    }

    private Outcome link(Request request, Map<String, Issue> wantedIssues, Set<String> wantedAddresses) {
        List<String> added = new ArrayList<>();
        for (Issue other : wantedIssues.values()) {
            try {
                links.createIssueLink(
                        request.escalation().getId(), other.getId(), request.typeId(), null, request.reader());
                added.add(other.getKey());
            } catch (CreateException | RuntimeException | LinkageError cause) {
                return new Outcome(List.of(failed(other.getKey(), cause, request.messages())), added);
            }
        }
        for (String url : wantedAddresses) {
            try {
                webLinks.createRemoteIssueLink(webLink(request.escalation(), url), request.reader());
                added.add(url);
            } catch (CreateException | RuntimeException | LinkageError cause) {
                return new Outcome(List.of(failed(url, cause, request.messages())), added);
            }
        }
        return new Outcome(List.of(), added);
    }

    private static RemoteIssueLink webLink(Issue escalation, String url) {
        String title = url.replaceFirst("(?i)^https?://", "");
        return new RemoteIssueLink(
                null,
                escalation.getId(),
                null,
                title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title,
                null,
                url,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static String failed(String entry, Throwable cause, Messages messages) {
        return messages.text(
                ERROR + "failed", entry, ErrorReference.log(LOG, cause, "The example {} could not be linked", entry));
    }

    private static Outcome refused(String sentence) {
        return new Outcome(List.of(sentence), List.of());
    }
}
