package dev.partnerescalation.host.config;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.Assert.assertThrows;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenFactory;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.issue.operation.ScreenableIssueOperation;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import dev.partnerescalation.host.store.TabRow;
import org.junit.Rule;
import org.junit.Test;

/** Screens and their schemes: what lives in the object, what is stored at once, and which screen serves whom. */
public final class ScreensTest {

    @Rule
    public final TestJira jira = new TestJira();

    @Test
    public void aScreenExistsOnceItIsStored() {
        FieldScreen screen = factory().createScreen();
        screen.setName("Create");
        assertThat(screen.getId()).isNull();
        assertThrows(IllegalStateException.class, () -> screen.addTab("Scope"));
        assertThat(screens().getFieldScreens()).hasSize(3);
        screens().createFieldScreen(screen);
        assertThat(screens().getFieldScreen(screen.getId())).isEqualTo(screen);
    }

    @Test
    public void aScreenIsMadeOnce() {
        FieldScreen screen = screen("Create");
        assertThrows(IllegalArgumentException.class, () -> screens().createFieldScreen(screen));
    }

    @Test
    public void tabsAndFieldsAreStoredAtOnceAndInOrder() {
        FieldScreen screen = screen("Create");
        FieldScreenTab first = screen.addTab("First");
        FieldScreenTab second = screen.addTab("Second");
        first.addFieldScreenLayoutItem("summary");
        first.addFieldScreenLayoutItem("description");
        second.addFieldScreenLayoutItem("assignee");
        FieldScreen read = screens().getFieldScreen(screen.getId());
        assertThat(read.getTabs()).containsExactly(first, second).inOrder();
        assertThat(jira.stores().screens().tabs(screen.getId()).stream().map(TabRow::name))
                .containsExactly("First", "Second")
                .inOrder();
        assertThat(jira.stores().screens().fieldIdsOf(screen.getId()))
                .containsExactly("summary", "description", "assignee")
                .inOrder();
        assertThat(second.isContainsField("assignee")).isTrue();
        assertThat(first.isContainsField("assignee")).isFalse();
        assertThrows(IllegalArgumentException.class, () -> second.addFieldScreenLayoutItem("summary"));
    }

    @Test
    public void theTypesLineWinsAndThenTheOperationsLine() {
        FieldScreen create = screen("Create");
        FieldScreen other = screen("Other");
        FieldScreenScheme scheme = scheme();
        item(scheme, null, other);
        item(scheme, IssueOperations.CREATE_ISSUE_OPERATION, create);
        IssueTypeScreenScheme types = typeScheme();
        entity(types, "1", scheme);
        entity(types, null, defaultScheme());
        long shop = shop().getId();
        jira.service(IssueTypeScreenSchemeManager.class).addSchemeAssociation(shop(), types);
        assertThat(jira.stores().screens().screenFor(shop, 1, 0)).hasValue(create.getId());
        assertThat(jira.stores().screens().screenFor(shop, 1, 1)).hasValue(other.getId());
        assertThat(jira.stores().screens().screenFor(shop, 3, 0)).hasValue(1L);
    }

    @Test
    public void aLineNeedsAStoredSchemeAndAStoredScreen() {
        FieldScreenSchemeItem item = factory().createFieldScreenSchemeItem();
        FieldScreenScheme stored = scheme();
        assertThrows(IllegalStateException.class, () -> stored.addFieldScreenSchemeItem(item));
        item.setFieldScreen(screen("x"));
        FieldScreenScheme unstored = factory().createFieldScreenScheme();
        assertThrows(IllegalStateException.class, () -> unstored.addFieldScreenSchemeItem(item));
    }

    @Test
    public void aProjectWithoutItsSchemeHasTheDefaultOne() {
        IssueTypeScreenSchemeManager manager = jira.service(IssueTypeScreenSchemeManager.class);
        IssueTypeScreenScheme types = typeScheme();
        manager.removeSchemeAssociation(shop(), manager.getIssueTypeScreenScheme(shop()));
        manager.addSchemeAssociation(shop(), types);
        assertThat(manager.getIssueTypeScreenScheme(shop())).isEqualTo(types);
        assertThat(manager.getIssueTypeScreenScheme(shop()).isDefault()).isFalse();
        manager.removeSchemeAssociation(shop(), types);
        assertThat(manager.getIssueTypeScreenScheme(shop()).isDefault()).isTrue();
    }

    @Test
    public void theSchemeKnowsItsLines() {
        FieldScreenScheme scheme = scheme();
        IssueTypeScreenScheme types = typeScheme();
        entity(types, "1", scheme);
        assertThat(types.getEntities()).hasSize(1);
        IssueTypeScreenSchemeEntity line = types.getEntities().iterator().next();
        assertThat(line.getIssueTypeId()).isEqualTo("1");
        assertThat(line.getFieldScreenScheme()).isEqualTo(scheme);
        assertThat(types.getEffectiveFieldScreenScheme(objectOfType("1"))).isEqualTo(scheme);
        assertThat(types.getEffectiveFieldScreenScheme(objectOfType("3"))).isNull();
    }

    private IssueType objectOfType(String id) {
        return jira.service(IssueTypeManager.class).getIssueType(id);
    }

    private FieldScreen screen(String name) {
        FieldScreen screen = factory().createScreen();
        screen.setName(name);
        screens().createFieldScreen(screen);
        return screen;
    }

    private FieldScreenScheme scheme() {
        FieldScreenScheme scheme = factory().createFieldScreenScheme();
        scheme.setName("Scheme");
        scheme.store();
        return scheme;
    }

    private FieldScreenScheme defaultScheme() {
        return jira.service(FieldScreenSchemeManager.class).getFieldScreenSchemes().stream()
                .filter(scheme -> scheme.getId() == 1)
                .findFirst()
                .orElseThrow();
    }

    private void item(FieldScreenScheme scheme, ScreenableIssueOperation operation, FieldScreen screen) {
        FieldScreenSchemeItem item = factory().createFieldScreenSchemeItem();
        item.setIssueOperation(operation);
        item.setFieldScreen(screen);
        scheme.addFieldScreenSchemeItem(item);
    }

    private IssueTypeScreenScheme typeScheme() {
        IssueTypeScreenScheme scheme = factory().createIssueTypeScreenScheme();
        scheme.setName("Types");
        jira.service(IssueTypeScreenSchemeManager.class).createIssueTypeScreenScheme(scheme);
        return scheme;
    }

    private void entity(IssueTypeScreenScheme scheme, String type, FieldScreenScheme screens) {
        IssueTypeScreenSchemeEntity entity = factory().createIssueTypeScreenSchemeEntity();
        entity.setIssueTypeId(type);
        entity.setFieldScreenScheme(screens);
        scheme.addEntity(entity);
    }

    private FieldScreenFactory factory() {
        return jira.service(FieldScreenFactory.class);
    }

    private FieldScreenManager screens() {
        return jira.service(FieldScreenManager.class);
    }

    private Project shop() {
        return jira.service(ProjectManager.class).getProjectObjByKey("SHOP");
    }
}
