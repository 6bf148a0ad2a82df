package dev.partnerescalation.jira.workflow;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.Assert.assertThrows;

import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.util.I18nHelper;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.DescriptorFactory;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import dev.partnerescalation.jira.Bundles;
import dev.partnerescalation.jira.EscalationInJira;
import dev.partnerescalation.jira.Fake;
import dev.partnerescalation.jira.issue.EscalationField;
import dev.partnerescalation.jira.issue.FieldNames;
import dev.partnerescalation.jira.issue.Today;
import dev.partnerescalation.jira.readiness.JudgementMessages;
import dev.partnerescalation.jira.readiness.ReadinessJudge;
import dev.partnerescalation.jira.text.MessageBundles;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Function;
import org.junit.Test;

public final class PreparationValidatorTest {

    private static final LocalDate LAST_MONTH =
            LocalDate.now(ZoneId.systemDefault()).minusDays(30);

    private final EscalationInJira jira = EscalationInJira.prepared(LAST_MONTH);
    private final Map<String, Object> transition = new HashMap<>();
    private final Map<String, Object> arguments = new HashMap<>();
    private Locale reader = Bundles.DUTCH;
    private Function<Object[], Object> screenHas = field -> false;

    @Test
    public void aPreparedEscalationPasses() throws Exception {
        validate();
    }

    @Test
    public void allOpenChecksAreSaidAtOnceInTheReadersLanguage() {
        jira.values.clear();
        jira.outward.clear();
        assertThat(refusal().getGenericErrors())
                .containsExactly(
                        text("error.summary", 3),
                        text("error.scope.missing", name(EscalationField.SCOPE_OUTCOME)),
                        text("error.scope.notes", name(EscalationField.SCOPE_NOTES), 40),
                        text("error.contact.date", name(EscalationField.PARTNER_CONTACT_DATE)),
                        text("error.contact.missing", name(EscalationField.PARTNER_CONTACT_NOTES)),
                        text("error.contact.response", name(EscalationField.PARTNER_RESPONSE)),
                        text("error.examples.missing", 1, 0, name(EscalationField.EXAMPLE_REFERENCES)),
                        text("error.examples.linked", 1, 0));
        assertThat(refusal().getGenericErrors().get(0)).isEqualTo(text("error.summary", 3));
        assertThat(refusal().getErrors()).isEmpty();
    }

    @Test
    public void aReasonStandsAtItsFieldIfTheScreenHasIt() {
        onScreen(EscalationField.SCOPE_NOTES);
        jira.values.put(EscalationField.SCOPE_NOTES, "n.v.t.");
        jira.values.remove(EscalationField.SCOPE_OUTCOME);
        InvalidInputException refusal = refusal();
        assertThat(refusal.getGenericErrors())
                .containsExactly(
                        text("error.summary", 1), text("error.scope.missing", name(EscalationField.SCOPE_OUTCOME)))
                .inOrder();
        assertThat(refusal.getErrors())
                .containsExactly(
                        EscalationInJira.fieldId(EscalationField.SCOPE_NOTES),
                        text("error.text.filler", name(EscalationField.SCOPE_NOTES)));
    }

    @Test
    public void severalReasonsAtOneFieldAreAllSaid() {
        onScreen(EscalationField.WAIVED_CHECKS);
        jira.values.remove(EscalationField.SCOPE_NOTES);
        jira.values.remove(EscalationField.PARTNER_CONTACT_NOTES);
        waive("scope", "contact");
        arguments.put("waivers", "forbidden");
        assertThat((String) refusal().getErrors().get(EscalationInJira.fieldId(EscalationField.WAIVED_CHECKS)))
                .isEqualTo(text("error.waiver.forbidden", text("check.scope")) + " "
                        + text("error.waiver.forbidden", text("check.contact")));
    }

    @Test
    public void oneMissingReasonForTwoWaivedChecksIsSaidOnce() {
        jira.values.remove(EscalationField.SCOPE_NOTES);
        jira.values.remove(EscalationField.PARTNER_CONTACT_NOTES);
        waive("scope", "contact");
        String sentence = text(
                "error.waiver.reason",
                name(EscalationField.WAIVER_REASON),
                text("check.scope") + ", " + text("check.contact"));
        assertThat(refusal().getGenericErrors())
                .containsExactly(
                        text("error.summary", 2),
                        sentence,
                        text("error.scope.notes", name(EscalationField.SCOPE_NOTES), 40),
                        text("error.contact.missing", name(EscalationField.PARTNER_CONTACT_NOTES)));
    }

    @Test
    public void aRefusalNamesTheChecksThatAReasonCovers() {
        jira.values.remove(EscalationField.SCOPE_NOTES);
        jira.values.remove(EscalationField.PARTNER_CONTACT_NOTES);
        jira.outward.clear();
        waive("scope", "contact");
        String named = text("error.waiver.named", text("check.scope") + ", " + text("check.contact"));
        for (String reason : List.of("n/a", "The statement of work was lost when the former agency was dissolved.")) {
            jira.values.put(EscalationField.WAIVER_REASON, reason);
            assertThat(refusal().getGenericErrors()).contains(named);
        }
    }

    @Test
    public void underFourEyesTheWaivedChecksAreNamedOnce() {
        jira.values.remove(EscalationField.SCOPE_NOTES);
        jira.values.remove(EscalationField.PARTNER_CONTACT_NOTES);
        waive("scope", "contact");
        jira.values.put(
                EscalationField.WAIVER_REASON, "The statement of work was lost when the former agency was dissolved.");
        jira.reporter = null;
        arguments.put("waivers", "four-eyes");
        assertThat(refusal().getGenericErrors())
                .containsExactly(
                        text("error.summary", 2),
                        text("error.waiver.four-eyes", text("check.scope") + ", " + text("check.contact")));
    }

    @Test
    public void examplesAddedOnTheScreenAreExplained() {
        jira.outward.clear();
        jira.modified.put("issuelinks", new ModifiedValue<>(null, new Object()));
        assertThat(refusal().getGenericErrors()).contains(text("error.examples.screen"));
    }

    @Test
    public void aScreenThatIsNotThereOrHasNoIdMakesMessagesGeneral() {
        for (String screen : List.of("", "none", " 7 ", "99999999999999999999")) {
            onScreen(EscalationField.SCOPE_NOTES);
            transition.put("descriptor", workflow(screen));
            jira.values.remove(EscalationField.SCOPE_NOTES);
            int atFields = screen.strip().equals("7") ? 1 : 0;
            assertThat(refusal().getErrors()).hasSize(atFields);
        }
    }

    @Test
    public void aFieldIsNamedAsJiraShowsIt() {
        jira.values.remove(EscalationField.SCOPE_OUTCOME);
        jira.names.put(EscalationField.SCOPE_OUTCOME, "Uitkomst (van ons)");
        assertThat(refusal().getGenericErrors()).contains(text("error.scope.missing", "Uitkomst (van ons)"));
    }

    @Test
    public void anUnreadableSettingStopsTheTransitionAndIsNamed() {
        arguments.put("min.words", "${issue.summary}");
        assertThat(refusal().getGenericErrors()).containsExactly(text("error.setting", "min.words"));
    }

    @Test
    public void aDeletedFieldStopsTheTransitionAndIsNamed() {
        jira.deleted.add(EscalationField.PARTNER_RESPONSE);
        assertThat(refusal().getGenericErrors())
                .containsExactly(text("error.configuration", name(EscalationField.PARTNER_RESPONSE)));
    }

    @Test
    public void inSomebodyElsesWorkflowAFieldWithoutContextStopsTheTransition() {
        jira.outOfContext.add(EscalationField.SCOPE_NOTES);
        assertThat(refusal().getGenericErrors())
                .containsExactly(text("error.configuration", name(EscalationField.SCOPE_NOTES)));
    }

    @Test
    public void anythingUnexpectedStopsTheTransitionWithAReference() {
        for (Throwable cause : List.of(new IllegalStateException("secret"), new NoSuchMethodError("secret"))) {
            screenHas = field -> sneak(cause);
            onScreenAny();
            jira.values.remove(EscalationField.SCOPE_NOTES);
            String said = (String) refusal().getGenericErrors().get(0);
            assertThat(said).matches(".*\\(referentie [0-9a-f]{8}\\)\\.");
            assertThat(said).doesNotContain("secret");
        }
    }

    @Test
    public void aTransitionWithoutAnIssueIsRefused() {
        InvalidInputException refusal = assertThrows(InvalidInputException.class, () -> validator(Bundles.texts(reader))
                .validate(Map.of(), arguments, null));
        assertThat(refusal.getGenericErrors()).hasSize(1);
    }

    @Test
    public void withoutMessagesTheTransitionIsStillRefused() {
        MessageBundles broken = new MessageBundles(Fake.of(I18nHelper.BeanFactory.class)
                .with("getInstance", asked -> sneak(new NoClassDefFoundError("i18n")))
                .build());
        assertThrows(InvalidInputException.class, () -> validator(broken).validate(transition(), arguments, null));
    }

    private void waive(String... checks) {
        List<Object> options = new ArrayList<>();
        Set.of(checks).forEach(check -> options.add(EscalationInJira.option(EscalationField.WAIVED_CHECKS, check)));
        jira.values.put(EscalationField.WAIVED_CHECKS, options);
    }

    private void onScreen(EscalationField field) {
        screenHas = asked -> asked[0].equals(EscalationInJira.fieldId(field));
        onScreenAny();
    }

    private void onScreenAny() {
        transition.put("actionId", 21);
        transition.put("descriptor", workflow("7"));
    }

    @SuppressWarnings("unchecked")
    private static WorkflowDescriptor workflow(String screen) {
        ActionDescriptor action = DescriptorFactory.getFactory().createActionDescriptor();
        action.setId(21);
        action.getMetaAttributes().put("jira.fieldscreen.id", screen);
        WorkflowDescriptor workflow = new WorkflowDescriptor();
        workflow.addGlobalAction(action);
        return workflow;
    }

    private InvalidInputException refusal() {
        return assertThrows(InvalidInputException.class, this::validate);
    }

    private void validate() throws InvalidInputException {
        validator(Bundles.texts(reader)).validate(transition(), arguments, null);
    }

    private Map<String, Object> transition() {
        transition.put("issue", jira.issue());
        return transition;
    }

    private PreparationValidator validator(MessageBundles texts) {
        TimeZone zone = TimeZone.getTimeZone("Europe/Amsterdam");
        Today today = new Today(
                Fake.of(TimeZoneManager.class).with("getTimeZoneforUser", zone).build());
        FieldScreen screen = Fake.of(FieldScreen.class)
                .with(
                        "getTabs",
                        List.of(Fake.of(FieldScreenTab.class)
                                .with("isContainsField", asked -> screenHas.apply(asked))
                                .build()))
                .build();
        TransitionRefusals refusals = new TransitionRefusals(
                new TransitionJudge(new ReadinessJudge(jira.cases(today)), (issue, transition) -> List.of()),
                new JudgementMessages(jira.parts, new FieldNames(jira.parts, jira.fields(), texts)),
                new TransitionScreen(Fake.of(FieldScreenManager.class)
                        .with("getFieldScreen", asked -> asked[0].equals(7L) ? screen : null)
                        .build()),
                texts);
        return new PreparationValidator(
                refusals,
                Fake.of(JiraAuthenticationContext.class)
                        .with("getLoggedInUser", Bundles.user("anneke"))
                        .build());
    }

    private String name(EscalationField field) {
        return Bundles.text(reader, field.nameKey());
    }

    private String text(String key, Object... messages) {
        return Bundles.text(reader, "partnerescalation." + key, messages);
    }

    @SuppressWarnings("unchecked")
    private static <T, E extends Throwable> T sneak(Throwable cause) throws E {
        throw (E) cause;
    }
}
