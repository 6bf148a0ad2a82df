package dev.partnerescalation.host.config;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.Assert.assertThrows;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.ResolutionManager;
import com.atlassian.jira.config.StatusCategoryManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.web.action.admin.translation.TranslationManager;
import java.util.List;
import java.util.Locale;
import org.junit.Rule;
import org.junit.Test;

/** Issue types, statuses, resolutions and link types, with what surprises people in Jira. */
public final class ConstantsTest {

    private static final Long AVATAR = 10318L;

    @Rule
    public final TestJira jira = new TestJira();

    @Test
    public void aNewIssueTypeAppearsInEveryProjectOfTheDefaultScheme() {
        IssueType made = jira.service(IssueTypeManager.class).createIssueType("Escalation", "For partners", AVATAR);
        IssueTypeSchemeManager schemes = jira.service(IssueTypeSchemeManager.class);
        for (Project project : jira.service(ProjectManager.class).getProjectObjects()) {
            assertThat(schemes.getIssueTypesForProject(project)).contains(made);
        }
        schemes.update(schemes.getDefaultIssueTypeScheme(), List.of("3", "1"));
        assertThat(schemes.getIssueTypesForDefaultScheme()).doesNotContain(made);
        assertThat(jira.service(IssueTypeManager.class).getIssueType(made.getId()))
                .isEqualTo(made);
    }

    @Test
    public void anIssueTypeNeedsAFreeNameAndAKnownAvatar() {
        IssueTypeManager types = jira.service(IssueTypeManager.class);
        assertThrows(IllegalStateException.class, () -> types.createIssueType("task", "", AVATAR));
        assertThrows(IllegalArgumentException.class, () -> types.createIssueType(" ", "", AVATAR));
        assertThrows(IllegalArgumentException.class, () -> types.createIssueType("Escalation", "", null));
        assertThrows(IllegalArgumentException.class, () -> types.createIssueType("Escalation", "", 1L));
        assertThat(types.getIssueTypes()).hasSize(2);
    }

    @Test
    public void aSchemeOfItsOwnIsSharedWithNobody() {
        IssueTypeSchemeManager schemes = jira.service(IssueTypeSchemeManager.class);
        FieldConfigScheme scheme = schemes.create("Only bugs", null, List.of("1"));
        assertThat(scheme.getAssociatedProjectIds()).isEmpty();
        assertThat(scheme.isAllProjects()).isFalse();
        assertThat(schemes.isDefaultIssueTypeScheme(scheme)).isFalse();
        assertThat(schemes.getAllRelatedSchemes("1")).hasSize(2);
        assertThat(schemes.getDefaultIssueTypeScheme().getAssociatedProjectObjects())
                .isEmpty();
        assertThrows(IllegalArgumentException.class, () -> schemes.create("Unknown", "", List.of("77")));
    }

    @Test
    public void aStatusNeedsAFreeNameAnIconAndACategory() {
        StatusManager statuses = jira.service(StatusManager.class);
        StatusCategory done = jira.service(StatusCategoryManager.class).getStatusCategoryByKey("done");
        assertThrows(IllegalStateException.class, () -> statuses.createStatus("CLOSED", "", "/x.png", done));
        assertThrows(IllegalArgumentException.class, () -> statuses.createStatus("New", "", "", done));
        assertThrows(IllegalArgumentException.class, () -> statuses.createStatus("New", "", "/x.png", null));
        Status made = statuses.createStatus("With Adobe", "d", "/x.png", done);
        assertThat(statuses.getStatuses()).contains(made);
    }

    @Test
    public void resolutionsHaveUniqueNames() {
        ResolutionManager resolutions = jira.service(ResolutionManager.class);
        assertThrows(IllegalStateException.class, () -> resolutions.createResolution("done", ""));
        assertThat(resolutions.createResolution("Withdrawn", "d").getId()).isEqualTo("10100");
    }

    @Test
    public void aLinkTypeIsFoundAsTheOneThatIsNew() {
        IssueLinkTypeManager types = jira.service(IssueLinkTypeManager.class);
        types.createIssueLinkType("Escalation example", "is shown by", "is an example for", null);
        assertThat(types.getIssueLinkTypes(false).stream()
                        .filter(type -> type.getName().equals("Escalation example"))
                        .map(IssueLinkType::getId))
                .containsExactly(10100L);
        assertThat(types.getIssueLinkTypes(true)).hasSize(5);
    }

    @Test
    public void aTranslationWithoutDescriptionIsSilentlyNotStored() {
        TranslationManager translations = jira.service(TranslationManager.class);
        Status status = status("1");
        translations.setIssueConstantTranslation(status, "jira.translation.status", TestJira.GERMAN, "Offen", "");
        assertThat(jira.in(TestJira.GERMAN, status::getNameTranslation)).isEqualTo("Open");
        translations.setIssueConstantTranslation(status, "jira.translation.status", TestJira.GERMAN, "Offen", "Text");
        assertThat(jira.in(TestJira.GERMAN, status::getNameTranslation)).isEqualTo("Offen");
        assertThat(jira.in(Locale.US, status::getNameTranslation)).isEqualTo("Open");
        assertThat(status.getName()).isEqualTo("Open");
    }

    @Test
    public void aTranslationCountsForItsExactLocaleOnly() {
        Status status = status("1");
        jira.service(TranslationManager.class)
                .setIssueConstantTranslation(status, "jira.translation.status", TestJira.GERMAN, "Offen", "Text");
        assertThat(jira.in(new Locale("de", "AT"), status::getNameTranslation)).isEqualTo("Open");
        assertThat(jira.in(TestJira.GERMAN, status::getNameTranslation)).isEqualTo("Offen");
    }

    @Test
    public void textsOfBundlesServeReadersOfOtherLanguagesThanJirasOwn() {
        IssueType type = jira.service(IssueTypeManager.class).createIssueType("Partner Escalation", "d", AVATAR);
        String key = "jira.translation.issuetype.partnerescalation.name";
        jira.text(TestJira.GERMAN, key, "Partner-Eskalation");
        jira.text(Locale.US, key, "Something else");
        assertThat(jira.in(TestJira.GERMAN, type::getNameTranslation)).isEqualTo("Partner-Eskalation");
        assertThat(jira.in(Locale.US, type::getNameTranslation)).isEqualTo("Partner Escalation");
    }

    private Status status(String id) {
        return jira.service(StatusManager.class).getStatuses().stream()
                .filter(status -> status.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
