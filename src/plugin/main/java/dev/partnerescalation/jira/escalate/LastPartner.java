package dev.partnerescalation.jira.escalate;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import dev.partnerescalation.jira.issue.EscalationField;
import dev.partnerescalation.jira.issue.InstalledIds;
import dev.partnerescalation.jira.issue.InstalledObjects;
import dev.partnerescalation.jira.issue.TextField;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The partner that the latest escalations of a project name, as a proposal for the next one. */
final class LastPartner {

    private static final Logger LOG = LoggerFactory.getLogger(LastPartner.class);

    /** So many of the latest escalations are looked at. */
    private static final int LATEST = 10;

    private final SearchService search;
    private final TextField texts;
    private final InstalledObjects installed;

    LastPartner(SearchService search, TextField texts, InstalledObjects installed) {
        this.search = search;
        this.texts = texts;
        this.installed = installed;
    }

    /** The partner; empty if none of the latest escalations that the reader may browse names one, or if Jira cannot search now. */
    Optional<String> in(Project project, ApplicationUser reader) {
        InstalledIds ids = installed.snapshot();
        return latest(project, ids, reader).stream()
                .flatMap(issue -> texts.of(issue, EscalationField.PARTNER).stream())
                .findFirst();
    }

    /** The search is made of ids, so nothing that somebody typed is in it. */
    private List<Issue> latest(Project project, InstalledIds ids, ApplicationUser reader) {
        String jql = "project = " + project.getId() + " AND issuetype = "
                + ids.issueTypeId().orElseThrow() + " ORDER BY created DESC, key DESC";
        try {
            SearchService.ParseResult parsed = search.parseQuery(reader, jql);
            return parsed.isValid()
                    ? search.search(reader, parsed.getQuery(), new PagerFilter<Issue>(0, LATEST))
                            .getResults()
                    : List.of();
        } catch (SearchException | RuntimeException | LinkageError failed) {
            LOG.warn(
                    "The latest escalations of {} were not found, so no partner is proposed", project.getKey(), failed);
            return List.of();
        }
    }
}
