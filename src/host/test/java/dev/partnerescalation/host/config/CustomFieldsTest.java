package dev.partnerescalation.host.config;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.Assert.assertThrows;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.context.ProjectContext;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.FieldManager;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.web.action.admin.translation.TranslationManager;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.ofbiz.core.entity.GenericEntityException;

/** Custom fields, their contexts and options, with what surprises people in Jira. */
public final class CustomFieldsTest {

    /** How Jira writes "all issue types". */
    private static final List<IssueType> EVERY_TYPE = Collections.singletonList(null);

    @Rule
    public final TestJira jira = new TestJira();

    @Test
    public void aFieldIsMadeWithOneContextForTypeAndProject() {
        CustomField field = create("select");
        FieldConfigScheme context = field.getConfigurationSchemes().get(0);
        assertThat(field.getId()).isEqualTo("customfield_10000");
        assertThat(context.getAssociatedProjectIds())
                .containsExactly(project("SHOP").getId());
        assertThat(context.getAssociatedIssueTypeIds()).containsExactly("1");
        assertThat(relevant(field, "SHOP", 1)).isTrue();
        assertThat(relevant(field, "SHOP", 3)).isFalse();
        assertThat(relevant(field, "OPS", 1)).isFalse();
        assertThat(jira.service(CustomFieldManager.class).getCustomFieldObject(field.getId()))
                .isEqualTo(field);
    }

    @Test
    public void whatJiraDoesNotHaveIsNull() {
        CustomFieldManager fields = jira.service(CustomFieldManager.class);
        assertThat(fields.getCustomFieldType("nonsense")).isNull();
        assertThat(fields.getCustomFieldSearcher("nonsense")).isNull();
    }

    @Test
    public void whatDoesNotFitIsRefused() {
        CustomFieldManager fields = jira.service(CustomFieldManager.class);
        CustomFieldType<?, ?> date = fields.getCustomFieldType(FieldType.DATE.key());
        CustomFieldSearcher select = fields.getCustomFieldSearcher(FieldType.SELECT.searcherKey());
        assertThrows(
                IllegalArgumentException.class,
                () -> fields.createCustomField("x", "", date, select, List.of(context("SHOP")), EVERY_TYPE));
        assertThrows(
                IllegalArgumentException.class,
                () -> fields.createCustomField("", "", date, null, List.of(context("SHOP")), EVERY_TYPE));
        assertThat(fields.getCustomFieldObjects()).isEmpty();
    }

    @Test
    public void aContextIsGivenAllItsProjectsAtOnceAndTheyLeaveOthers() {
        CustomField field = create("select");
        FieldConfigSchemeManager schemes = jira.service(FieldConfigSchemeManager.class);
        FieldConfigScheme first = field.getConfigurationSchemes().get(0);
        schemes.updateFieldConfigScheme(first, List.of(context("SHOP"), context("OPS")), field);
        assertThat(relevant(field, "OPS", 1)).isTrue();
        schemes.createDefaultScheme(field, List.of(context("OPS")));
        assertThat(schemes.getFieldConfigScheme(first.getId()).getAssociatedProjectIds())
                .containsExactly(project("SHOP").getId());
        assertThat(relevant(field, "OPS", 3)).isTrue();
    }

    @Test
    public void aContextCanBeGivenAnotherType() {
        CustomField field = create("select");
        FieldConfigScheme context = field.getConfigurationSchemes().get(0);
        Map<String, FieldConfig> configs = new HashMap<>(context.getConfigs());
        configs.put("3", context.getOneAndOnlyConfig());
        jira.service(FieldConfigSchemeManager.class)
                .updateFieldConfigScheme(
                        new FieldConfigScheme.Builder(context)
                                .setConfigs(configs)
                                .toFieldConfigScheme(),
                        context.getContexts(),
                        field);
        assertThat(relevant(field, "SHOP", 3)).isTrue();
        assertThat(relevant(field, "SHOP", 1)).isTrue();
    }

    @Test
    public void aContextForOneProjectWinsOverOneForAll() {
        CustomField field = create("select");
        FieldConfigScheme everywhere = jira.service(FieldConfigSchemeManager.class)
                .createDefaultScheme(field, List.of(GlobalIssueContext.getInstance()));
        assertThat(everywhere.isAllProjects()).isTrue();
        assertThat(everywhere.isAllIssueTypes()).isTrue();
        assertThat(everywhere.getAssociatedIssueTypeIds()).containsExactly((String) null);
        assertThat(relevant(field, "OPS", 3)).isTrue();
        assertThat(relevant(field, "SHOP", 3)).isFalse();
    }

    @Test
    public void oneProjectIsPutOnAnotherIssueTypeScheme() {
        IssueTypeSchemeManager schemes = jira.service(IssueTypeSchemeManager.class);
        FieldConfigScheme copy = schemes.create("Copy", "", List.of("1"));
        jira.service(FieldConfigSchemeManager.class)
                .updateFieldConfigScheme(
                        copy,
                        List.of(context("SHOP")),
                        jira.service(FieldManager.class).getConfigurableField("issuetype"));
        assertThat(schemes.getIssueTypesForProject(project("SHOP")).stream().map(IssueType::getId))
                .containsExactly("1");
        assertThat(schemes.getIssueTypesForProject(project("OPS"))).hasSize(2);
        assertThat(schemes.getConfigScheme(project("SHOP"))).isEqualTo(copy);
    }

    @Test
    public void optionsKeepTheirOrderAndTheirIds() {
        CustomField field = create("select");
        FieldConfig config = field.getConfigurationSchemes().get(0).getOneAndOnlyConfig();
        OptionsManager manager = jira.service(OptionsManager.class);
        Option second = manager.createOption(config, null, 1L, "B");
        Option first = manager.createOption(config, null, 0L, "A");
        Option last = manager.createOption(config, null, null, "C");
        Options options = manager.getOptions(config);
        assertThat(options.stream().map(Option::getValue))
                .containsExactly("A", "B", "C")
                .inOrder();
        assertThat(options).hasSize(3);
        assertThat(options.get(0)).isEqualTo(first);
        assertThat(options.get(1)).isEqualTo(second);
        assertThat(last.getRelatedCustomField()).isEqualTo(config);
        assertThat(manager.findByOptionId(second.getOptionId())).isEqualTo(second);
        assertThat(manager.findByOptionId(77L)).isNull();
    }

    @Test
    public void aDeletedFieldTakesEverythingWithIt() throws Exception {
        CustomField field = create("select");
        FieldConfig config = field.getConfigurationSchemes().get(0).getOneAndOnlyConfig();
        jira.service(OptionsManager.class).createOption(config, null, null, "A");
        jira.service(FieldScreenManager.class)
                .getFieldScreen(1L)
                .getTabs()
                .get(0)
                .addFieldScreenLayoutItem(field.getId());
        jira.service(TranslationManager.class).setCustomFieldTranslation(field, TestJira.GERMAN, "Feld", "");
        jira.issue("SHOP", 1, "jira");
        jira.sql("insert into field_value (issue_id, field_id, text_value) select id, 10000, 'x' from issue");
        jira.sql("insert into label (issue_id, field_id, label) select id, 10000, 'x' from issue");
        assertThat(jira.stores().screens().fieldIdsOf(1)).contains(field.getId());

        jira.change(() -> jira.stores().fields().remove(field.getIdAsLong()));

        assertThat(jira.service(CustomFieldManager.class).getCustomFieldObject(field.getId()))
                .isNull();
        assertThat(jira.stores().screens().fieldIdsOf(1)).doesNotContain(field.getId());
        assertThat(jira.stores().contexts().of(field.getId())).isEmpty();
        for (String table : List.of("field_value", "label", "field_option", "translation")) {
            assertThat(jira.count(table)).isEqualTo(0);
        }
    }

    @Test
    public void theNameIsTheReadersAndTheUntranslatedOneIsNot() {
        CustomField field = create("textfield");
        jira.service(TranslationManager.class)
                .setCustomFieldTranslation(field, TestJira.GERMAN, "Partner (de)", "Hilfe");
        assertThat(jira.in(TestJira.GERMAN, field::getName)).isEqualTo("Partner (de)");
        assertThat(jira.in(Locale.US, field::getName)).isEqualTo("Partner");
        assertThat(jira.in(TestJira.GERMAN, field::getUntranslatedName)).isEqualTo("Partner");
        assertThat(jira.service(TranslationManager.class).getCustomFieldDescriptionTranslation(field, TestJira.GERMAN))
                .isEqualTo("Hilfe");
    }

    @Test
    public void objectsOfOthersAreNotTaken() {
        CustomField field = create("select");
        assertThrows(IllegalArgumentException.class, () -> jira.service(FieldConfigSchemeManager.class)
                .updateFieldConfigScheme(
                        jira.service(IssueTypeSchemeManager.class).getDefaultIssueTypeScheme(), List.of(), field));
    }

    private CustomField create(String type) {
        CustomFieldManager fields = jira.service(CustomFieldManager.class);
        try {
            return fields.createCustomField(
                    "Partner",
                    "Who",
                    fields.getCustomFieldType(FieldType.PREFIX + type),
                    fields.getCustomFieldSearcher(
                            FieldType.of(FieldType.PREFIX + type).orElseThrow().searcherKey()),
                    List.of(context("SHOP")),
                    List.of(jira.service(IssueTypeManager.class).getIssueType("1")));
        } catch (GenericEntityException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private boolean relevant(CustomField field, String project, long type) {
        return jira.stores()
                .fields()
                .relevant(field.getId(), project(project).getId(), type)
                .isPresent();
    }

    private ProjectContext context(String project) {
        return new ProjectContext(project(project).getId());
    }

    private Project project(String key) {
        return jira.service(ProjectManager.class).getProjectObjByKey(key);
    }
}
