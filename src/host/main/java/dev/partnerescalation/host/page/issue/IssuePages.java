package dev.partnerescalation.host.page.issue;

import dev.partnerescalation.host.fragment.Fragments;
import dev.partnerescalation.host.issue.IssueComponents;
import dev.partnerescalation.host.issue.jql.IssueSearch;
import dev.partnerescalation.host.json.ConfigBeans;
import dev.partnerescalation.host.page.FormSubmissions;
import dev.partnerescalation.host.page.PageRenderer;
import dev.partnerescalation.host.rest.CommentResource;
import dev.partnerescalation.host.rest.IssueLinkResource;
import dev.partnerescalation.host.rest.RemoteLinkResource;
import dev.partnerescalation.host.store.ConstantStore;
import dev.partnerescalation.host.store.Database;
import dev.partnerescalation.host.store.ProjectStore;
import dev.partnerescalation.host.store.ScreenStore;
import dev.partnerescalation.host.user.CurrentUser;
import dev.partnerescalation.host.user.Users;
import java.util.List;

/** The pages on which people read issues, with the small forms beside them: comments and links. */
public final class IssuePages {

    private final List<Object> all;

    /** REST's resources; a page that changes something asks them, so that both refuse the same. */
    public record Rest(
            CommentResource comments, IssueLinkResource links, RemoteLinkResource webLinks, IssueSearch search) {}

    /**
     * Builds the pages.
     *
     * @param fragments what apps add
     */
    public IssuePages(
            PageRenderer pages,
            Fragments fragments,
            IssueComponents issues,
            Rest rest,
            Database database,
            CurrentUser current,
            Users users,
            ConfigBeans beans) {
        ProjectStore projects = new ProjectStore(database);
        FormSubmissions submissions = new FormSubmissions(database);
        DisplayNames names = new DisplayNames(beans, new ConstantStore(database), users, current);
        DateViews dates = new DateViews(current);
        Activity activity = new Activity(issues.reading(), issues.access(), issues.comments(), names, dates);
        IssueTable table = new IssueTable(rest.search(), names, dates);
        IssueView view = new IssueView(
                issues.reading(),
                issues.commentLevels(),
                new CustomFieldViews(issues.reading(), new ScreenStore(database), new FieldDisplay(names, dates)),
                new IssueOperations(
                        issues.access(), issues.screens(), issues.transitions(), issues.transitionNames(), names),
                new LinkViews(issues.reading(), issues.links(), issues.webLinks(), names),
                activity,
                new IssuePanels(fragments, issues::issueObject),
                names,
                dates);
        this.all = List.of(
                new StartPage(pages, issues.access(), issues.reading(), projects, table),
                new IssueListPage(pages, issues.access(), table),
                new BrowsePage(pages, issues.access(), projects, view, table),
                new CommentPage(
                        pages,
                        issues.access(),
                        issues.commentLevels(),
                        issues.comments(),
                        rest.comments(),
                        submissions,
                        activity),
                new LinkPage(
                        pages,
                        issues.access(),
                        issues.reading(),
                        issues.commentLevels(),
                        rest.comments(),
                        issues.links(),
                        rest.links(),
                        submissions),
                new WebLinkPage(
                        pages,
                        issues.access(),
                        issues.commentLevels(),
                        rest.comments(),
                        issues.webLinks(),
                        rest.webLinks(),
                        submissions));
    }

    /** The resources. */
    public List<Object> all() {
        return all;
    }
}
