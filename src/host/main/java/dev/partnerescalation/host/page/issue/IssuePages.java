package dev.partnerescalation.host.page.issue;

import dev.partnerescalation.host.issue.CommentLevels;
import dev.partnerescalation.host.issue.Comments;
import dev.partnerescalation.host.issue.IssueAccess;
import dev.partnerescalation.host.issue.IssueReading;
import dev.partnerescalation.host.issue.Links;
import dev.partnerescalation.host.issue.ScreenFields;
import dev.partnerescalation.host.issue.TransitionNames;
import dev.partnerescalation.host.issue.Transitions;
import dev.partnerescalation.host.page.FormSubmissions;
import dev.partnerescalation.host.page.PageRenderer;
import dev.partnerescalation.host.rest.Beans;
import dev.partnerescalation.host.rest.CommentResource;
import dev.partnerescalation.host.rest.IssueLinkResource;
import dev.partnerescalation.host.rest.IssueSearch;
import dev.partnerescalation.host.rest.RemoteLinkResource;
import dev.partnerescalation.host.store.ConstantStore;
import dev.partnerescalation.host.store.Database;
import dev.partnerescalation.host.store.ProjectStore;
import dev.partnerescalation.host.store.RemoteLinkStore;
import dev.partnerescalation.host.store.ScreenStore;
import dev.partnerescalation.host.user.CurrentUser;
import dev.partnerescalation.host.user.Users;
import java.util.List;

/** The pages on which people read issues, with the small forms beside them: comments and links. */
public final class IssuePages {

    private final List<Object> all;

    /** What local Jira knows of issues. */
    public record Parts(
            IssueReading reading,
            IssueAccess access,
            ScreenFields screens,
            Transitions transitions,
            TransitionNames transitionNames,
            Comments comments,
            CommentLevels levels,
            Links links) {}

    /** REST's resources; a page that changes something asks them, so that both refuse the same. */
    public record Rest(
            CommentResource comments, IssueLinkResource links, RemoteLinkResource webLinks, IssueSearch search) {}

    /**
     * Puts the pages together.
     *
     * @param panels what apps add
     */
    public IssuePages(
            PageRenderer pages,
            Panels panels,
            Parts parts,
            Rest rest,
            Database database,
            CurrentUser current,
            Users users,
            Beans beans) {
        ProjectStore projects = new ProjectStore(database);
        RemoteLinkStore webLinks = new RemoteLinkStore(database);
        FormSubmissions attempts = new FormSubmissions(database);
        DisplayNames names = new DisplayNames(beans, new ConstantStore(database), users, current);
        DateViews moments = new DateViews(current);
        Activity activity = new Activity(parts.reading(), parts.access(), parts.comments(), names, moments);
        IssueTable table = new IssueTable(rest.search(), names, moments);
        IssueView view = new IssueView(
                parts.reading(),
                parts.levels(),
                new CustomFieldViews(parts.reading(), new ScreenStore(database), new FieldDisplay(names, moments)),
                new Operations(parts.access(), parts.screens(), parts.transitions(), parts.transitionNames(), names),
                new LinkLists(parts.reading(), parts.links(), webLinks, names),
                activity,
                panels,
                names,
                moments);
        this.all = List.of(
                new StartPage(pages, parts.access(), parts.reading(), projects, table),
                new IssueListPage(pages, parts.access(), table),
                new BrowsePage(pages, parts.access(), projects, view, table),
                new CommentPage(
                        pages, parts.access(), parts.levels(), parts.comments(), rest.comments(), attempts, activity),
                new LinkPage(
                        pages,
                        parts.access(),
                        parts.reading(),
                        parts.levels(),
                        rest.comments(),
                        parts.links(),
                        rest.links(),
                        attempts),
                new WebLinkPage(
                        pages, parts.access(), parts.levels(), rest.comments(), webLinks, rest.webLinks(), attempts));
    }

    /** The resources. */
    public List<Object> all() {
        return all;
    }
}
