package dev.partnerescalation.host.config;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import dev.partnerescalation.host.store.ScreenRow;
import dev.partnerescalation.host.store.ScreenSchemeItemRow;
import dev.partnerescalation.host.store.ScreenSchemeRow;
import dev.partnerescalation.host.store.ScreenSchemeStore;
import dev.partnerescalation.host.store.ScreenStore;
import dev.partnerescalation.host.store.TabRow;
import dev.partnerescalation.host.store.TypeScreenItemRow;
import dev.partnerescalation.host.store.TypeScreenSchemeRow;

/** Screens and their schemes as objects of Jira's API, from what is stored. What does not exist is null. */
record ScreenObjects(ConfigObjects objects) {

    ScreenStore screens() {
        return objects.stores().screens();
    }

    ScreenSchemeStore schemes() {
        return objects.stores().screenSchemes();
    }

    /** Changes of several statements are one change, also when an app calls outside of a transaction. */
    void change(Runnable work) {
        objects.stores().database().inTransaction(work);
    }

    FieldScreen screen(long id) {
        return screens().find(id).map(this::screen).orElse(null);
    }

    FieldScreen screen(ScreenRow row) {
        return screen(new LocalFieldScreen(row.id(), row.name(), row.description(), this));
    }

    FieldScreen screen(LocalFieldScreen screen) {
        return objects.proxies().entity(FieldScreen.class, screen);
    }

    FieldScreenTab tab(TabRow row) {
        return objects.proxies().entity(FieldScreenTab.class, new LocalFieldScreenTab(row, this));
    }

    FieldScreenScheme scheme(long id) {
        return schemes().scheme(id).map(this::scheme).orElse(null);
    }

    FieldScreenScheme scheme(ScreenSchemeRow row) {
        return scheme(new LocalFieldScreenScheme(row.id(), row.name(), row.description(), this));
    }

    FieldScreenScheme scheme(LocalFieldScreenScheme scheme) {
        return objects.proxies().entity(FieldScreenScheme.class, scheme);
    }

    FieldScreenSchemeItem item(ScreenSchemeItemRow row) {
        return item(new LocalFieldScreenSchemeItem(row, this));
    }

    FieldScreenSchemeItem item(LocalFieldScreenSchemeItem item) {
        return objects.proxies().entity(FieldScreenSchemeItem.class, item);
    }

    IssueTypeScreenScheme typeScheme(long id) {
        return schemes().typeScheme(id).map(this::typeScheme).orElse(null);
    }

    IssueTypeScreenScheme typeScheme(TypeScreenSchemeRow row) {
        return typeScheme(new LocalIssueTypeScreenScheme(row.id(), row.name(), row.description(), this));
    }

    IssueTypeScreenScheme typeScheme(LocalIssueTypeScreenScheme typeScheme) {
        return objects.proxies().entity(IssueTypeScreenScheme.class, typeScheme);
    }

    IssueTypeScreenSchemeEntity entity(TypeScreenItemRow row) {
        return entity(new LocalIssueTypeScreenSchemeEntity(row, this));
    }

    IssueTypeScreenSchemeEntity entity(LocalIssueTypeScreenSchemeEntity entity) {
        return objects.proxies().entity(IssueTypeScreenSchemeEntity.class, entity);
    }
}
