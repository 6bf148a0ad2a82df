package dev.partnerescalation.host.wiring;

import dev.partnerescalation.host.action.ActionAccess;
import dev.partnerescalation.host.action.ActionPage;
import dev.partnerescalation.host.api.RefusedCalls;
import dev.partnerescalation.host.fragment.Fragments;
import dev.partnerescalation.host.issue.IssueComponents;
import dev.partnerescalation.host.module.WorkflowForms;
import dev.partnerescalation.host.page.DownloadResource;
import dev.partnerescalation.host.page.FormSubmissions;
import dev.partnerescalation.host.page.PageRenderer;
import dev.partnerescalation.host.page.ProfilePage;
import dev.partnerescalation.host.page.SignInPage;
import dev.partnerescalation.host.page.admin.AdminPages;
import dev.partnerescalation.host.page.form.CreateIssuePage;
import dev.partnerescalation.host.page.form.EditIssuePage;
import dev.partnerescalation.host.page.form.ScreenForms;
import dev.partnerescalation.host.page.form.TransitionFormPage;
import dev.partnerescalation.host.page.form.TransitionForms;
import dev.partnerescalation.host.page.form.WorkflowDispatcherPage;
import dev.partnerescalation.host.page.issue.IssuePages;
import dev.partnerescalation.host.store.ProjectStore;
import dev.partnerescalation.host.user.Users;
import dev.partnerescalation.host.web.CurrentRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The pages of local Jira. */
public final class PageResources {

    private final Domain domain;
    private final RestResources rest;
    private final PageRenderer pages;

    public PageResources(Domain domain, RestResources rest, PageRenderer pages) {
        this.domain = domain;
        this.rest = rest;
        this.pages = pages;
    }

    /**
     * All of them.
     *
     * @param refusedCalls remembers what an app wants of its page and does not get
     */
    public List<Object> all(PluginSystem plugins, CurrentRequest request, RefusedCalls refusedCalls) {
        List<Object> all = new ArrayList<>(aboutUser());
        all.addAll(aboutIssues(plugins.fragments()));
        all.addAll(ofApps(plugins, request, refusedCalls));
        all.addAll(ofAdministration(plugins));
        return all;
    }

    /** Signing in and out, and the profile. */
    public List<Object> aboutUser() {
        Users users = domain.users().users();
        return List.of(
                new SignInPage(pages, users, domain.url()),
                new ProfilePage(pages, domain.current(), users, languages()));
    }

    /** The languages a user can choose: the installed ones, and French, for which no app here has any texts. */
    private List<Locale> languages() {
        return Stream.concat(domain.texts().installedLocales().stream(), Stream.of(Locale.FRANCE))
                .distinct()
                .toList();
    }

    /**
     * Reading and changing issues.
     *
     * @param fragments what apps add to the page of an issue
     */
    public List<Object> aboutIssues(Fragments fragments) {
        IssuePages reads = new IssuePages(
                pages,
                fragments,
                domain.issues(),
                new IssuePages.Rest(rest.comments(), rest.links(), rest.webLinks(), rest.search()),
                domain.database(),
                domain.current(),
                domain.users().users(),
                domain.beans());
        List<Object> all = new ArrayList<>(reads.all());
        all.addAll(forms());
        return all;
    }

    /** Pages and files of apps. */
    private List<Object> ofApps(PluginSystem plugins, CurrentRequest request, RefusedCalls refusedCalls) {
        ActionAccess access = new ActionAccess(domain.current(), domain::hasGlobalPermission);
        return List.of(
                new DownloadResource(plugins.webResources()),
                new ActionPage(plugins.actions(), access, plugins.reader(), request, pages, refusedCalls));
    }

    private List<Object> ofAdministration(PluginSystem plugins) {
        AdminPages administration = new AdminPages(
                pages,
                domain.current(),
                domain.users().administrators(),
                domain.config().services(),
                domain.users().users()::applicationUser,
                domain.database());
        return administration.all(plugins.apps(), new WorkflowForms(plugins.workflowModules(), domain.texts()));
    }

    private List<Object> forms() {
        IssueComponents issues = domain.issues();
        ProjectStore projects = domain.config().stores().projects();
        FormSubmissions submissions = new FormSubmissions(domain.database());
        ScreenForms forms = new ScreenForms(
                issues.access(),
                new ScreenForms.Screens(domain.config().stores().screens(), issues.screens(), issues.fields()),
                issues.reading(),
                new ScreenForms.Labels(rest.meta(), issues.commentLevels()),
                domain.times(),
                issues.links().types());
        TransitionForms transitions = new TransitionForms(
                pages, issues.access(), issues.transitions(), issues.transitionNames(), submissions);
        return List.of(
                new CreateIssuePage(
                        pages,
                        forms,
                        new CreateIssuePage.Targets(issues.access(), projects, domain.beans()),
                        issues.creation(),
                        submissions),
                new EditIssuePage(pages, forms, issues.access(), issues.editing(), submissions),
                new TransitionFormPage(pages, forms, transitions),
                new WorkflowDispatcherPage(pages, transitions));
    }
}
