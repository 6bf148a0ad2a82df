package dev.partnerescalation.jira.workflow;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.partnerescalation.jira.Bundles;
import dev.partnerescalation.rules.Check;
import dev.partnerescalation.rules.EscalationPolicy;
import dev.partnerescalation.rules.HolidayCalendar;
import dev.partnerescalation.rules.Mode;
import dev.partnerescalation.rules.Waivers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.Test;

/** What an administrator reads at the transition, whole, since it shall read as written and not as put together. */
public final class SettingsViewTest {

    private static final Map<String, String> TYPES = Map.of("1", "Blocks", "2", "Relates");

    private static final EscalationPolicy MIXED = EscalationPolicy.standard().toBuilder()
            .mode(Check.ENGLISH, Mode.WARN)
            .mode(Check.TIMELINE, Mode.WARN)
            .mode(Check.CONTACT, Mode.OFF)
            .minimumExamples(3)
            .minimumLinked(1)
            .patienceDays(1)
            .calendar(HolidayCalendar.DE_BY)
            .linkTypeIds(Set.of("1", "2"))
            .countWebLinks(false)
            .waivers(Waivers.FOUR_EYES)
            .build();

    @Test
    public void theStandardReadsInEnglish() {
        assertThat(sentences(Locale.ENGLISH, EscalationPolicy.standard()))
                .containsExactly(
                        "Blocks the transition until these checks are complete: Scope review, Effect on the timeline, "
                                + "Partner contact, Time for the partner, Examples and English summary.",
                        "Notes and reasons need at least 40 characters and 5 different words.",
                        "At least one linked example is needed.",
                        "Every link type counts, except sub-tasks.",
                        "Web links count as linked examples.",
                        "Unless a due date for the response is set, the partner has 5 working days to respond.",
                        "Public holidays count as working days.",
                        "Checks may be marked as not applicable, with a written reason.")
                .inOrder();
    }

    @Test
    public void aStrictMixtureReadsInDutch() {
        assertThat(sentences(Bundles.DUTCH, MIXED))
                .containsExactly(
                        "Blokkeert de transitie totdat deze controles zijn afgerond: Scopecontrole, "
                                + "Tijd voor de partner en Voorbeelden.",
                        "Waarschuwt, zonder te blokkeren, zolang deze controles openstaan: "
                                + "Gevolgen voor de planning en Engelse samenvatting.",
                        "Deze controle staat uit: Partnercontact.",
                        "Notities en redenen moeten minstens 40 tekens en 5 verschillende woorden bevatten.",
                        "Er zijn minstens 3 voorbeelden nodig, waarvan minstens \u00e9\u00e9n gekoppeld.",
                        "Alleen deze koppelingstypen tellen mee: Blocks en Relates.",
                        "Weblinks tellen niet mee.",
                        "De partner heeft \u00e9\u00e9n werkdag om te reageren, tenzij een uiterste reactiedatum is ingevuld.",
                        "Feestdagen waarmee rekening wordt gehouden: Beieren.",
                        "Controles mogen met opgaaf van reden als niet van toepassing worden gemarkeerd. "
                                + "De transitie moet dan worden uitgevoerd door iemand die niet de melder is en die ook niet "
                                + "de controles heeft gemarkeerd of de reden heeft geschreven.")
                .inOrder();
    }

    @Test
    public void aStrictMixtureReadsInGerman() {
        assertThat(sentences(Bundles.GERMAN, MIXED))
                .containsExactly(
                        "Blockiert den \u00dcbergang, bis diese Pr\u00fcfungen abgeschlossen sind: Scope-Pr\u00fcfung, "
                                + "Zeit f\u00fcr den Partner und Beispiele.",
                        "Warnt, ohne zu blockieren, solange diese Pr\u00fcfungen offen sind: "
                                + "Auswirkungen auf den Zeitplan und Englische Zusammenfassung.",
                        "Diese Pr\u00fcfung ist ausgeschaltet: Partnerkontakt.",
                        "Notizen und Begr\u00fcndungen m\u00fcssen mindestens 40 Zeichen und 5 verschiedene W\u00f6rter enthalten.",
                        "Mindestens 3 Beispiele sind erforderlich, davon mindestens ein verkn\u00fcpftes.",
                        "Nur diese Verkn\u00fcpfungstypen z\u00e4hlen: Blocks und Relates.",
                        "Weblinks z\u00e4hlen nicht.",
                        "Ist keine Antwortfrist eingetragen, hat der Partner einen Arbeitstag Zeit f\u00fcr eine Antwort.",
                        "Ber\u00fccksichtigte Feiertage: Bayern.",
                        "Pr\u00fcfungen d\u00fcrfen mit schriftlicher Begr\u00fcndung als nicht zutreffend markiert werden. "
                                + "Der \u00dcbergang muss dann von einer Person ausgef\u00fchrt werden, die weder der Autor ist noch "
                                + "die Pr\u00fcfungen markiert oder die Begr\u00fcndung geschrieben hat.")
                .inOrder();
    }

    @Test
    public void aCheckThatIsOffTakesItsNumbersWithIt() {
        EscalationPolicy.Builder off = EscalationPolicy.standard().toBuilder().waivers(Waivers.FORBIDDEN);
        for (Check check : Check.values()) {
            off.mode(check, Mode.OFF);
        }
        assertThat(sentences(Locale.ENGLISH, off.build()))
                .containsExactly(
                        "No check blocks the transition.",
                        "These checks are switched off: Scope review, Effect on the timeline, Partner contact, "
                                + "Time for the partner, Examples and English summary.",
                        "No check may be marked as not applicable.")
                .inOrder();
    }

    @Test
    public void oneIsWrittenAsAWord() {
        EscalationPolicy small = EscalationPolicy.standard().toBuilder()
                .minimumCharacters(1)
                .minimumWords(1)
                .minimumExamples(1)
                .minimumLinked(0)
                .patienceDays(0)
                .linkTypeIds(Set.of("2"))
                .build();
        assertThat(sentences(Locale.ENGLISH, small))
                .containsAtLeast(
                        "Notes and reasons need at least one character and one word.",
                        "At least one example is needed.",
                        "Only this link type counts: Relates.",
                        "Unless a due date for the response is set, the partner has only the day of the contact to respond.")
                .inOrder();
    }

    @Test
    public void withoutANumberNoExampleIsNeededAndNothingElseIsSaidOfThem() {
        EscalationPolicy none = EscalationPolicy.standard().toBuilder()
                .minimumExamples(0)
                .minimumLinked(0)
                .build();
        List<?> sentences = sentences(Locale.ENGLISH, none);
        assertThat(sentences).contains("No examples are needed.");
        assertThat(sentences.toString()).doesNotContain("link type");
    }

    @Test
    public void moreLinkedOnesThanExamplesAreThatManyExamples() {
        EscalationPolicy odd = EscalationPolicy.standard().toBuilder()
                .minimumExamples(1)
                .minimumLinked(4)
                .build();
        assertThat(sentences(Locale.ENGLISH, odd)).contains("At least 4 linked examples are needed.");
    }

    @Test
    public void aReaderOfAnotherLanguageReadsEnglishAndIsToldSo() {
        SettingsView.View view = view(Bundles.UNTRANSLATED, MIXED);
        assertThat(view.lang()).isEqualTo("en");
        assertThat(view).isEqualTo(view(Locale.ENGLISH, MIXED));
    }

    @Test
    public void noSentenceIsEverAKey() {
        for (Locale language : Bundles.READERS) {
            for (HolidayCalendar calendar : HolidayCalendar.values()) {
                EscalationPolicy policy = MIXED.toBuilder().calendar(calendar).build();
                assertWithMessage(language + " " + calendar)
                        .that(sentences(language, policy).toString())
                        .doesNotContain("partnerescalation.");
            }
        }
    }

    private static List<?> sentences(Locale reader, EscalationPolicy policy) {
        return view(reader, policy).sentences();
    }

    private static SettingsView.View view(Locale reader, EscalationPolicy policy) {
        return new SettingsView(Bundles.texts(reader).forUser(Bundles.user("anneke")), TYPES).view(policy, List.of());
    }
}
