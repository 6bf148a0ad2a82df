package dev.partnerescalation.jira.rest;

import static com.google.common.truth.Truth.assertThat;

import dev.partnerescalation.jira.Fake;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.Test;

/** A header is what a client made of it; what makes no sense is no wish. */
public final class AcceptedLanguagesTest {

    @Test
    public void theWishesComeInTheOrderOfTheirWeights() {
        assertThat(of("de;q=0.5, fr;q=0, nl-BE , en;q=0.7"))
                .containsExactly("nl-BE", "en", "de")
                .inOrder();
        assertThat(of("de", "nl;q=1.0")).containsExactly("de", "nl").inOrder();
    }

    @Test
    public void aLocaleOfJavaIsTheTagThatItMeans() {
        assertThat(of("nl_NL,de_AT;q=0.3")).containsExactly("nl-NL", "de-AT").inOrder();
    }

    @Test
    public void whatMakesNoSenseIsNoWishAndTakesNoOtherWithIt() {
        assertThat(of("nl;q=0,8, ;;, *, x, \u0000, -de, en;q=high, \"nl\", de;level=1;q=0.2"))
                .containsExactly("de");
        assertThat(of("a-".repeat(4000))).isEmpty();
        assertThat(of(",".repeat(4000))).isEmpty();
        assertThat(of(";".repeat(4000))).isEmpty();
        assertThat(of((String) null)).isEmpty();
    }

    @Test
    public void withoutTheHeaderThereIsNoWish() {
        HttpHeaders none = Fake.of(HttpHeaders.class)
                .with("getRequestHeader", (Object) null)
                .build();
        assertThat(AcceptedLanguages.of(none)).isEmpty();
    }

    private static List<String> of(String... lines) {
        HttpHeaders headers = Fake.of(HttpHeaders.class)
                .with("getRequestHeader", arguments -> Arrays.asList(lines))
                .build();
        return AcceptedLanguages.of(headers).stream().map(Locale::toLanguageTag).toList();
    }
}
