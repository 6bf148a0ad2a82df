package dev.partnerescalation.host.config;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenFactory;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;

/** {@link FieldScreenFactory}: empty objects, which exist nowhere until they are stored. */
final class LocalFieldScreenFactory implements FieldScreenFactory {

    private final ScreenObjects objects;

    LocalFieldScreenFactory(ScreenObjects objects) {
        this.objects = objects;
    }

    @Override
    public FieldScreen createScreen() {
        return objects.screen(new LocalFieldScreen(null, null, null, objects));
    }

    @Override
    public FieldScreenScheme createFieldScreenScheme() {
        return objects.scheme(new LocalFieldScreenScheme(null, null, null, objects));
    }

    @Override
    public FieldScreenSchemeItem createFieldScreenSchemeItem() {
        return objects.item(new LocalFieldScreenSchemeItem(objects));
    }

    @Override
    public IssueTypeScreenScheme createIssueTypeScreenScheme() {
        return objects.typeScheme(new LocalIssueTypeScreenScheme(null, null, null, objects));
    }

    @Override
    public IssueTypeScreenSchemeEntity createIssueTypeScreenSchemeEntity() {
        return objects.entity(new LocalIssueTypeScreenSchemeEntity(objects));
    }
}
