package dev.partnerescalation.jira.handover;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static dev.partnerescalation.jira.TemplateRules.assertPrintsOnly;
import static dev.partnerescalation.jira.TemplateRules.paths;
import static dev.partnerescalation.jira.TemplateRules.printed;
import static org.junit.Assert.assertThrows;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.opensymphony.workflow.loader.DescriptorFactory;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import dev.partnerescalation.jira.Bundles;
import dev.partnerescalation.jira.Fake;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.Test;

/** The form and the view of the post function, in three languages. */
@SuppressWarnings("unchecked")
public final class RecordHandoverFactoryTest {

    private static final String FORM = "workflow/record-handover-form.vm";
    private static final String VIEW = "workflow/record-handover-view.vm";
    private static final ProjectRole TEAM = Fake.of(ProjectRole.class)
            .with("getId", 10000L)
            .with("getName", "Team <b>\"&")
            .build();

    @Test
    public void theTemplatesPrintExactlyTheKeysOfTheirViews() {
        assertPrintsOnly(FORM);
        assertPrintsOnly(VIEW);
        assertThat(printed(FORM)).isEqualTo(paths("view", HandoverForm.Editing.class));
        assertThat(printed(VIEW)).isEqualTo(paths("view", HandoverForm.Reading.class));
    }

    @Test
    public void aNewOneIsForEverybodyAndAStoredChoiceIsChosen() {
        Map<String, Object> form = (Map<String, Object>) factory(Locale.ENGLISH)
                .getVelocityParams("input-parameters", null)
                .get("view");
        assertThat(chosen(form)).containsExactly("everybody");
        assertThat(chosen(view("edit-parameters", "10000", Locale.ENGLISH))).containsExactly("10000");
    }

    @Test
    public void theViewSaysWhoCanReadTheCommentInTheReadersLanguage() {
        for (Locale language : Bundles.LANGUAGES) {
            assertThat(view("view", "everybody", language))
                    .containsEntry(
                            "sentence", Bundles.text(language, "partnerescalation.handover.config.view.everybody"));
            assertThat((String) view("view", "10000", language).get("sentence")).contains("Team <b>\"&");
        }
    }

    @Test
    public void whatCannotBeUsedIsSaidAndNotTakenForEverybody() {
        for (String broken : List.of("98765", "unreadable", "${issue}", "")) {
            Map<String, Object> view = view("view", broken, Locale.ENGLISH);
            assertWithMessage(broken).that(view).containsEntry("broken", true);
            assertWithMessage(broken).that(view).containsEntry("sentence", "");
        }
    }

    @Test
    public void whatTheEngineExpandedToNothingIsRefusedAndWhatIsNotThereIsForEverybody() {
        Map<String, Object> expanded = new HashMap<>();
        assertThat(HandoverSettings.from(expanded)).isEqualTo(HandoverSettings.standard());
        for (Object value : new Object[] {null, "", " ", "${x}", 10000L}) {
            expanded.put("comment.role", value);
            assertThrows(CannotRecordException.class, () -> HandoverSettings.from(expanded));
        }
    }

    @Test
    public void onlyAChoiceOfTheFormIsStored() {
        assertThat(stored(Map.of("pe-comment-role", new String[] {"10000"}))).isEqualTo("10000");
        assertThat(stored(Map.of("pe-comment-role", new String[] {"everybody"})))
                .isEqualTo("everybody");
        assertThat(stored(Map.of())).isEqualTo("everybody");
        assertThat(stored(Map.of("pe-comment-role", new String[] {"${issue.summary}"})))
                .isEqualTo("unreadable");
    }

    private static Object stored(Map<String, Object> sent) {
        return factory(Locale.ENGLISH).getDescriptorParams(sent).get("comment.role");
    }

    private static List<Object> chosen(Map<String, Object> form) {
        return ((List<Map<String, Object>>) form.get("options"))
                .stream()
                        .filter(option -> option.get("chosen").equals(true))
                        .map(option -> option.get("value"))
                        .toList();
    }

    private static Map<String, Object> view(String resource, String stored, Locale language) {
        FunctionDescriptor descriptor = DescriptorFactory.getFactory().createFunctionDescriptor();
        descriptor.getArgs().put("comment.role", stored);
        return (Map<String, Object>)
                factory(language).getVelocityParams(resource, descriptor).get("view");
    }

    private static RecordHandoverFactory factory(Locale language) {
        return new RecordHandoverFactory(
                Fake.of(ProjectRoleManager.class)
                        .with("getProjectRoles", List.of(TEAM))
                        .with(
                                "getProjectRole",
                                arguments -> Long.valueOf(10000L).equals(arguments[0]) ? TEAM : null)
                        .build(),
                Bundles.texts(language),
                Fake.of(JiraAuthenticationContext.class)
                        .with("getLoggedInUser", Bundles.user("claire"))
                        .build());
    }
}
