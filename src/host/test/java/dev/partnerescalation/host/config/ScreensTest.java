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
        screen.store();
        assertThat(screens().getFieldScreen(screen.getId())).isEqualTo(screen);
    }

    @Test
    public void aNameStaysInTheObjectUntilItIsStored() {
        FieldScreen screen = screen("Create");
        screen.setName("Other");
        assertThat(screens().getFieldScreen(screen.getId()).getName()).isEqualTo("Create");
        screen.store();
        assertThat(screens().getFieldScreen(screen.getId()).getName()).isEqualTo("Other");
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
        assertThat(read.containsField("assignee")).isTrue();
        assertThrows(IllegalArgumentException.class, () -> second.addFieldScreenLayoutItem("summary"));
        assertThat(read.containsField("duedate")).isFalse();
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
        entity(types, null, jira.service(FieldScreenSchemeManager.class).getFieldScreenScheme(1L));
        long shop = shop().getId();
        jira.service(IssueTypeScreenSchemeManager.class).addSchemeAssociation(shop(), types);
        assertThat(jira.stores().screens().screenFor(shop, 1, 0)).hasValue(create.getId());
        assertThat(jira.stores().screens().screenFor(shop, 1, 1)).hasValue(other.getId());
        assertThat(jira.stores().screens().screenFor(shop, 3, 0)).hasValue(1L);
    }

    @Test
    public void aLineNeedsAStoredSchemeAndAStoredScreen() {
        FieldScreenSchemeItem item = factory().createFieldScreenSchemeItem();
        item.setFieldScreenScheme(factory().createFieldScreenScheme());
        item.setFieldScreen(screen("x"));
        FieldScreenSchemeManager manager = jira.service(FieldScreenSchemeManager.class);
        assertThrows(IllegalStateException.class, () -> manager.createFieldScreenSchemeItem(item));
    }

    @Test
    public void aProjectWithoutItsSchemeHasTheDefaultOne() {
        IssueTypeScreenSchemeManager manager = jira.service(IssueTypeScreenSchemeManager.class);
        IssueTypeScreenScheme types = typeScheme();
        manager.removeSchemeAssociation(shop(), manager.getIssueTypeScreenScheme(1L));
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
        assertThat(types.containsEntity("1")).isTrue();
        assertThat(types.containsEntity(null)).isFalse();
        assertThat(types.getEntity("3")).isNull();
        assertThat(types.getEntity("1").getFieldScreenScheme()).isEqualTo(scheme);
        assertThat(types.getEntities()).hasSize(1);
        assertThat(types.getEffectiveFieldScreenScheme(objectOfType("1"))).isEqualTo(scheme);
        assertThat(types.getEffectiveFieldScreenScheme(objectOfType("3"))).isNull();
    }

    private IssueType objectOfType(String id) {
        return jira.service(IssueTypeManager.class).getIssueType(id);
    }

    private FieldScreen screen(String name) {
        FieldScreen screen = factory().createScreen();
        screen.setName(name);
        screen.store();
        return screen;
    }

    private FieldScreenScheme scheme() {
        FieldScreenScheme scheme = factory().createFieldScreenScheme();
        scheme.setName("Scheme");
        jira.service(FieldScreenSchemeManager.class).createFieldScreenScheme(scheme);
        return scheme;
    }

    private void item(FieldScreenScheme scheme, ScreenableIssueOperation operation, FieldScreen screen) {
        FieldScreenSchemeItem item = factory().createFieldScreenSchemeItem();
        item.setFieldScreenScheme(scheme);
        item.setIssueOperation(operation);
        item.setFieldScreen(screen);
        jira.service(FieldScreenSchemeManager.class).createFieldScreenSchemeItem(item);
    }

    private IssueTypeScreenScheme typeScheme() {
        IssueTypeScreenScheme scheme = factory().createIssueTypeScreenScheme();
        scheme.setName("Types");
        jira.service(IssueTypeScreenSchemeManager.class).createIssueTypeScreenScheme(scheme);
        return scheme;
    }

    private void entity(IssueTypeScreenScheme scheme, String type, FieldScreenScheme screens) {
        IssueTypeScreenSchemeEntity entity = factory().createIssueTypeScreenSchemeEntity();
        entity.setIssueTypeScreenScheme(scheme);
        entity.setIssueTypeId(type);
        entity.setFieldScreenScheme(screens);
        jira.service(IssueTypeScreenSchemeManager.class).createIssueTypeScreenSchemeEntity(entity);
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
