package dev.partnerescalation.jira.text;

import static com.google.common.truth.Truth.assertThat;

import com.atlassian.jira.config.LocaleManager;
import com.atlassian.jira.user.preferences.ExtendedPreferences;
import com.atlassian.jira.user.preferences.UserPreferencesManager;
import dev.partnerescalation.jira.Bundles;
import dev.partnerescalation.jira.Fake;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.Test;

/** Whoever chose a language gets it; whoever did not gets the best of those that the request asks for. */
public final class RequestedLanguageTest {

    private static final Set<Locale> INSTALLED =
            new LinkedHashSet<>(List.of(Locale.US, Bundles.UNTRANSLATED, Bundles.DUTCH, Locale.GERMANY));

    private final List<String> asked = new ArrayList<>();
    private Boolean chosen = false;

    @Test
    public void aChosenLanguageWins() {
        chosen = true;
        assertThat(messages(Locale.GERMANY)).isEqualTo("nl");
        assertThat(asked).containsExactly("jira.user.locale");
    }

    @Test
    public void theFirstLanguageThatIsInstalledAndHasTextsIsSpoken() {
        assertThat(messages(Locale.GERMANY, Locale.US)).isEqualTo("de");
        assertThat(messages(Locale.forLanguageTag("de-AT"))).isEqualTo("de");
        assertThat(messages(Locale.forLanguageTag("de"))).isEqualTo("de");
        assertThat(messages(Locale.JAPAN, Locale.GERMANY)).isEqualTo("de");
        assertThat(messages(Bundles.UNTRANSLATED, Locale.GERMANY)).isEqualTo("de");
        assertThat(messages(Locale.UK)).isEqualTo("en");
    }

    @Test
    public void withoutAWishThatCanBeMetTheProfileDecides() {
        assertThat(messages()).isEqualTo("nl");
        assertThat(messages(Locale.JAPAN)).isEqualTo("nl");
        assertThat(messages(Bundles.UNTRANSLATED)).isEqualTo("nl");
        assertThat(messages(new Locale("*"))).isEqualTo("nl");
        assertThat(messages(Locale.ROOT)).isEqualTo("nl");
    }

    @Test
    public void anUnauthenticatedPersonHasChosenNone() {
        assertThat(languages().messages(null, List.of(Locale.GERMANY)).languageTag())
                .isEqualTo("de");
        assertThat(asked).isEmpty();
    }

    @Test
    public void whereJiraCannotTellTheProfileDecides() {
        chosen = null;
        assertThat(messages(Locale.GERMANY)).isEqualTo("nl");
    }

    private String messages(Locale... wishes) {
        return languages().messages(Bundles.user("anneke"), List.of(wishes)).languageTag();
    }

    /** A Jira whose profile language is Dutch. */
    private RequestedLanguage languages() {
        return new RequestedLanguage(
                Fake.of(UserPreferencesManager.class)
                        .with("getExtendedPreferences", arguments -> preferences())
                        .build(),
                new InstalledLocales(Fake.of(LocaleManager.class)
                        .with("getInstalledLocales", INSTALLED)
                        .build()),
                Bundles.texts(Bundles.DUTCH));
    }

    private ExtendedPreferences preferences() {
        if (chosen == null) {
            throw new IllegalStateException("This Jira does not tell");
        }
        return Fake.of(ExtendedPreferences.class)
                .with("containsValue", arguments -> {
                    asked.add((String) arguments[0]);
                    return chosen;
                })
                .build();
    }
}
