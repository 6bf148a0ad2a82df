package dev.partnerescalation.jira.dialog;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import dev.partnerescalation.jira.issue.EscalationField;
import dev.partnerescalation.jira.issue.InstalledObjects;
import dev.partnerescalation.jira.issue.TextField;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Recent issues of the project that could be examples of an escalation; those that mention the partner first. */
final class SuggestedExamples {

    private static final Logger LOG = LoggerFactory.getLogger(SuggestedExamples.class);

    /** So many are suggested. */
    static final int MOST = 10;

    /** So many of the latest issues are looked at. */
    private static final int LATEST = 100;

    private final SearchService search;
    private final TextField texts;
    private final InstalledObjects installed;

    SuggestedExamples(SearchService search, TextField texts, InstalledObjects installed) {
        this.search = search;
        this.texts = texts;
        this.installed = installed;
    }

    /**
     * The suggestions; none if Jira cannot search now, because people can type keys.
     *
     * @param linked numbers of the issues that are linked already
     */
    List<Examples.Suggested> of(Issue escalation, Set<Long> linked, ApplicationUser reader) {
        Optional<String> partner = texts.of(escalation, EscalationField.PARTNER).map(SuggestedExamples::folded);
        return latest(escalation, reader).stream()
                .filter(issue ->
                        !linked.contains(issue.getId()) && !issue.getId().equals(escalation.getId()))
                .sorted(Comparator.comparing(issue -> !mentions(issue, partner)))
                .limit(MOST)
                .map(issue -> new Examples.Suggested(
                        issue.getKey(),
                        Objects.requireNonNullElse(issue.getSummary(), ""),
                        Objects.requireNonNullElse(issue.getStatus().getName(), "")))
                .toList();
    }

    private static boolean mentions(Issue issue, Optional<String> partner) {
        return partner.isPresent()
                && Stream.of(issue.getSummary(), issue.getDescription())
                        .filter(Objects::nonNull)
                        .anyMatch(text -> folded(text).contains(partner.get()));
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** The search is made of ids, so nothing that somebody typed is in it. */
    private List<Issue> latest(Issue escalation, ApplicationUser reader) {
        String jql = "project = " + escalation.getProjectObject().getId() + " AND issuetype != "
                + installed.snapshot().issueTypeId().orElseThrow() + " ORDER BY created DESC, key DESC";
        try {
            SearchService.ParseResult parsed = search.parseQuery(reader, jql);
            return parsed.isValid()
                    ? search.search(reader, parsed.getQuery(), new PagerFilter<Issue>(0, LATEST))
                            .getResults()
                    : List.of();
        } catch (SearchException | RuntimeException | LinkageError failed) {
            LOG.warn("No examples are suggested for {}, because Jira could not search", escalation.getKey(), failed);
            return List.of();
        }
    }
}
