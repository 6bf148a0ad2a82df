package dev.partnerescalation.host.config;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenFactory;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;

/** Plays {@link FieldScreenFactory}: empty objects that exist nowhere until they are stored. */
final class ScreenFactory {

    private final ScreenObjects objects;

    ScreenFactory(ScreenObjects objects) {
        this.objects = objects;
    }

    public FieldScreen createScreen() {
        return objects.screen(new PlayedScreen(null, null, null, objects));
    }

    public FieldScreenScheme createFieldScreenScheme() {
        return objects.scheme(new PlayedScreenScheme(null, null, null, objects));
    }

    public FieldScreenSchemeItem createFieldScreenSchemeItem() {
        return objects.item(new PlayedScreenSchemeItem(objects));
    }

    public IssueTypeScreenScheme createIssueTypeScreenScheme() {
        return objects.typeScheme(new PlayedTypeScreenScheme(null, null, null, objects));
    }

    public IssueTypeScreenSchemeEntity createIssueTypeScreenSchemeEntity() {
        return objects.entity(new PlayedTypeScreenEntity(objects));
    }
}
