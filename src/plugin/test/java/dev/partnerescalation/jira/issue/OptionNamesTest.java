package dev.partnerescalation.jira.issue;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import dev.partnerescalation.jira.Bundles;
import dev.partnerescalation.jira.EscalationInJira;
import dev.partnerescalation.jira.Fake;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.Test;

public final class OptionNamesTest {

    private final EscalationInJira jira = new EscalationInJira();
    private final Map<Long, String> stored = new HashMap<>();

    public OptionNamesTest() {
        for (EscalationField field : EscalationField.values()) {
            field.optionKeys()
                    .forEach(key -> stored.put(id(field, key), Bundles.text(Locale.ENGLISH, field.optionTextKey(key))));
        }
    }

    @Test
    public void anOptionIsNamedInTheReadersLanguage() {
        assertThat(names(Bundles.DUTCH).get(fieldId(EscalationField.PARTNER_RESPONSE)))
                .containsEntry(
                        Long.toString(id(EscalationField.PARTNER_RESPONSE, "unclear")),
                        new OptionNames.Name("No clear answer", "Geen duidelijk antwoord"));
        assertThat(names(Bundles.GERMAN).get(fieldId(EscalationField.PARTNER_RESPONSE)))
                .containsEntry(
                        Long.toString(id(EscalationField.PARTNER_RESPONSE, "unclear")),
                        new OptionNames.Name("No clear answer", "Keine klare Antwort"));
    }

    @Test
    public void whoeverReadsEnglishNeedsNoOtherNames() {
        assertThat(names(Locale.ENGLISH)).isEmpty();
        assertThat(names(Locale.UK)).isEmpty();
        assertThat(names(Bundles.UNTRANSLATED)).isEmpty();
    }

    @Test
    public void anOptionThatReadsTheSameInBothLanguagesIsLeftOut() {
        Map<String, OptionNames.Name> plans =
                names(Bundles.DUTCH).getOrDefault(fieldId(EscalationField.SUCCESS_PLAN), Map.of());
        plans.values().forEach(name -> assertThat(name.shown()).isNotEqualTo(name.stored()));
    }

    @Test
    public void anOptionThatAnAdministratorRewordedKeepsThatName() {
        long id = id(EscalationField.PARTNER_RESPONSE, "unclear");
        stored.put(id, "Antwoord is vaag");
        assertThat(names(Bundles.DUTCH).get(fieldId(EscalationField.PARTNER_RESPONSE)))
                .doesNotContainKey(Long.toString(id));
    }

    @Test
    public void anOptionWithItsTextOfAnEarlierReleaseHasTheNameOfToday() {
        long id = id(EscalationField.ADOBE_CONTACT_ROLE, "support-service-manager");
        stored.put(id, "Support Service Manager");
        for (Locale language : List.of(Locale.ENGLISH, Bundles.DUTCH, Bundles.GERMAN)) {
            assertThat(names(language).get(fieldId(EscalationField.ADOBE_CONTACT_ROLE)))
                    .containsEntry(
                            Long.toString(id),
                            new OptionNames.Name("Support Service Manager", "Support Services Manager"));
        }
    }

    @Test
    public void anOptionThatIsGoneIsLeftOut() {
        long id = id(EscalationField.PARTNER_RESPONSE, "unclear");
        stored.remove(id);
        assertThat(names(Bundles.DUTCH).get(fieldId(EscalationField.PARTNER_RESPONSE)))
                .doesNotContainKey(Long.toString(id));
    }

    @Test
    public void aFieldThatTheSetUpDoesNotKnowIsLeftOut() {
        jira.parts.forget(InstalledObjects.fieldPart(EscalationField.PARTNER_RESPONSE));
        assertThat(names(Bundles.DUTCH)).doesNotContainKey(fieldId(EscalationField.PARTNER_RESPONSE));
    }

    @Test
    public void everyFieldWithOptionsIsAmongThemAndNoOther() {
        for (Locale language : List.of(Bundles.DUTCH, Bundles.GERMAN)) {
            List<String> fields = List.of(EscalationField.values()).stream()
                    .filter(field -> !field.optionKeys().isEmpty())
                    .map(OptionNamesTest::fieldId)
                    .toList();
            assertWithMessage(language.toString())
                    .that(fields)
                    .containsAtLeastElementsIn(names(language).keySet());
            assertWithMessage(language.toString())
                    .that(names(language).keySet())
                    .containsAtLeast(
                            fieldId(EscalationField.SCOPE_OUTCOME),
                            fieldId(EscalationField.PARTNER_RESPONSE),
                            fieldId(EscalationField.CONCERN_TYPE),
                            fieldId(EscalationField.WAIVED_CHECKS));
        }
    }

    private Map<String, Map<String, OptionNames.Name>> names(Locale reader) {
        OptionsManager options = Fake.of(OptionsManager.class)
                .with(
                        "findByOptionId",
                        arguments -> stored.containsKey((Long) arguments[0])
                                ? Fake.of(Option.class)
                                        .with("getValue", stored.get((Long) arguments[0]))
                                        .build()
                                : null)
                .build();
        return new OptionNames(jira.parts, options, Bundles.texts(reader))
                .in(Bundles.texts(reader).forUser(Bundles.user("anneke")));
    }

    private static String fieldId(EscalationField field) {
        return EscalationInJira.fieldId(field);
    }

    private static long id(EscalationField field, String key) {
        return EscalationInJira.option(field, key).getOptionId();
    }
}
