package dev.partnerescalation.jira.workflow;

import static com.google.common.truth.Truth.assertThat;

import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.opensymphony.workflow.loader.DescriptorFactory;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import dev.partnerescalation.jira.Bundles;
import dev.partnerescalation.jira.Fake;
import dev.partnerescalation.jira.readiness.PolicyReading;
import dev.partnerescalation.rules.EscalationPolicy;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.Test;

public final class PreparationValidatorFactoryTest {

    private static final Map<String, String> STANDARD =
            ValidatorSettings.of(EscalationPolicy.standard()).toArguments();

    @Test
    public void noFormAtAllMeansTheDefaults() {
        assertThat(factory().getDescriptorParams(Map.of())).isEqualTo(STANDARD);
    }

    @Test
    public void whatTheFormSendsIsStored() {
        Map<String, Object> sent = new HashMap<>();
        sent.put("pe-mode-english", new String[] {"block"});
        sent.put("pe-min-characters", new String[] {" 80 "});
        sent.put("pe-link-types", new String[] {"", "10000", "10200"});
        sent.put("pe-count-web-links", new String[] {"false", "true"});
        sent.put("pe-waivers", List.of("forbidden"));
        Map<String, String> expected = new HashMap<>(STANDARD);
        expected.put("mode.english", "block");
        expected.put("min.characters", "80");
        expected.put("link.types", "10000,10200");
        expected.put("waivers", "forbidden");
        assertThat(factory().getDescriptorParams(sent)).isEqualTo(expected);
    }

    @Test
    public void aBoxThatIsNotTickedIsFalse() {
        assertThat(params(Map.of("pe-count-web-links", new String[] {"false"})))
                .containsEntry("count.web.links", "false");
        assertThat(params(Map.of("pe-link-types", new String[] {""}))).doesNotContainKey("link.types");
    }

    @Test
    public void moreLinkedExamplesThanExamplesRaiseTheNumberOfExamples() {
        assertThat(params(Map.of(
                        "pe-min-examples", new String[] {"2"},
                        "pe-min-linked", new String[] {"3"})))
                .containsEntry("min.examples", "3");
    }

    @Test
    public void hostileValuesAreRepairedAndNothingTheEngineWouldExpandIsStored() {
        for (String hostile : List.of("<b>&\"'", "${issue.summary}", "x".repeat(10_240), "", "\u0000")) {
            Map<String, Object> sent = new HashMap<>();
            STANDARD.keySet().forEach(name -> sent.put(SubmittedForm.fieldName(name), new String[] {hostile}));
            sent.put("pe-link-types", new String[] {hostile, "10000"});
            Map<String, String> stored = params(sent);
            Map<String, String> expected = new HashMap<>(STANDARD);
            expected.put("link.types", "10000");
            expected.put("count.web.links", "false");
            if (hostile.contains("${")) {
                expected.remove("link.types");
            }
            assertThat(stored).isEqualTo(expected);
            assertThat(ValidatorSettings.read(stored)).isInstanceOf(PolicyReading.Readable.class);
        }
    }

    @Test
    public void aLinkTypeThatIsGoneIsDroppedUnlessItIsTheOnlyOne() {
        assertThat(params(Map.of("pe-link-types", new String[] {"10000", "77"})))
                .containsEntry("link.types", "10000");
        assertThat(params(Map.of("pe-link-types", new String[] {"77"}))).containsEntry("link.types", "77");
    }

    @Test
    public void theFormShowsWhatIsStoredAndSaysWhatItCouldNotRead() {
        Map<?, ?> view = view("edit-parameters", Map.of("mode.scope", "warn", "min.words", "${x}", "link.types", "77"));
        assertThat((List<?>) view.get("errors"))
                .containsExactly(Bundles.text(
                        Bundles.DUTCH,
                        "partnerescalation.validator.config.unreadable",
                        "Notities en redenen: Verschillende woorden"));
        assertThat(view.toString()).contains("Verwijderd koppelingstype (77)");
        assertThat(view.toString()).contains("Blocks ${issue.summary}");
    }

    @Test
    public void theViewNamesTheLinkTypesThatAreChosen() {
        assertThat((List<?>) view("view", Map.of("link.types", "10000,77")).get("sentences"))
                .contains("Alleen deze koppelingstypen tellen mee: "
                        + "Escalation <b>&\"' example en Verwijderd koppelingstype (77).");
    }

    @Test
    public void theViewOfUnreadableSettingsSaysThatTheTransitionIsBlocked() {
        Map<?, ?> view = view("view", Map.of("waivers", "perhaps"));
        assertThat((List<?>) view.get("sentences")).isEmpty();
        assertThat((List<?>) view.get("errors"))
                .containsExactly("De instelling \"Controles die niet van toepassing zijn\" is onleesbaar. "
                        + "De transitie blijft geblokkeerd totdat de instelling is gecorrigeerd.");
    }

    @Test
    public void everySettingThatCannotBeReadIsNamedAsTheFormNamesIt() {
        for (String argument : STANDARD.keySet()) {
            List<?> errors = (List<?>) view("view", Map.of(argument, "${x}")).get("errors");
            assertThat(errors).hasSize(1);
            assertThat(errors.toString()).doesNotContain(argument + "\"");
        }
    }

    @Test
    public void aReaderOfAnotherLanguageGetsTheEnglishFormAndView() {
        for (String resource : List.of("input-parameters", "edit-parameters", "view")) {
            ValidatorDescriptor stored = descriptor(Map.of("waivers", "perhaps"));
            assertThat(factory(Bundles.UNTRANSLATED)
                            .getVelocityParams(resource, stored)
                            .get("view"))
                    .isEqualTo(factory(Locale.ENGLISH)
                            .getVelocityParams(resource, stored)
                            .get("view"));
        }
    }

    @Test
    public void theFormSaysItsLanguage() {
        assertThat(view("input-parameters", Map.of()).get("lang")).isEqualTo("nl");
    }

    @Test
    public void noTextOfTheFormIsEverAKey() {
        for (Locale language : Bundles.READERS) {
            Object view = factory(language)
                    .getVelocityParams("edit-parameters", descriptor(Map.of("link.types", "77")))
                    .get("view");
            assertThat(String.valueOf(view)).doesNotContain("partnerescalation.");
        }
    }

    private static Map<?, ?> view(String resource, Map<String, String> stored) {
        return (Map<?, ?>)
                factory().getVelocityParams(resource, descriptor(stored)).get("view");
    }

    @SuppressWarnings("unchecked")
    private static ValidatorDescriptor descriptor(Map<String, String> stored) {
        ValidatorDescriptor descriptor = DescriptorFactory.getFactory().createValidatorDescriptor();
        descriptor.getArgs().putAll(stored);
        return descriptor;
    }

    private static Map<String, String> params(Map<String, Object> sent) {
        Map<String, String> stored = new HashMap<>();
        factory().getDescriptorParams(sent).forEach((name, value) -> stored.put(name, (String) value));
        return stored;
    }

    private static PreparationValidatorFactory factory() {
        return factory(Bundles.DUTCH);
    }

    static PreparationValidatorFactory factory(Locale reader) {
        return new PreparationValidatorFactory(
                Bundles.texts(reader),
                Fake.of(JiraAuthenticationContext.class)
                        .with("getLoggedInUser", Bundles.user("anneke"))
                        .build(),
                new LinkTypeNames(Fake.of(IssueLinkTypeManager.class)
                        .with(
                                "getIssueLinkTypes",
                                List.of(
                                        linkType(10000L, "Escalation <b>&\"' example", false),
                                        linkType(10200L, "Blocks ${issue.summary}", false),
                                        linkType(10300L, "jira_subtask_link", true)))
                        .build()));
    }

    private static IssueLinkType linkType(Long id, String name, boolean system) {
        return Fake.of(IssueLinkType.class)
                .with("getId", id)
                .with("getName", name)
                .with("isSystemLinkType", system)
                .build();
    }
}
