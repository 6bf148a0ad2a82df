package dev.partnerescalation.jira.brief;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

/** The mail address among what people write into a field for a contact. */
public final class MailAddressTest {

    @Test
    public void theFirstAddressIsFoundAndTheNameStays() {
        Map.of(
                        "Dana Smith <dana.smith@example.com>", "Dana Smith",
                        "Dana Smith, dana.smith@example.com", "Dana Smith",
                        "dana.smith@example.com", "",
                        "Dana Smith (dana.smith@example.com)", "Dana Smith",
                        "Dana Smith: dana.smith@example.com; lee@example.com", "Dana Smith: ; lee@example.com",
                        "dana.smith@example.com Dana\nSmith", "Dana Smith")
                .forEach((text, others) -> assertWithMessage(text)
                        .that(MailAddress.in(text))
                        .isEqualTo(Optional.of(new MailAddress("dana.smith@example.com", others))));
    }

    @Test
    public void whatIsNoPlainAddressIsNone() {
        for (String text : List.of(
                "",
                "Dana Smith",
                "dana@localhost",
                "dana@@example.com",
                "@example.com",
                "dana@example.c",
                "dana\"x\"@example",
                "a".repeat(300) + "@example.com",
                "d\u00E4na@ex\u00E4mple.com")) {
            assertWithMessage(text).that(MailAddress.in(text)).isEmpty();
        }
    }

    @Test
    public void nothingThatEndsAnAddressInALinkIsPartOfIt() {
        for (String text : List.of(
                "dana@example.com?bcc=evil@example.org",
                "dana@example.com&cc=evil@example.org",
                "dana@example.com%0ABcc:evil@example.org",
                "dana@example.com,evil@example.org",
                "dana@example.com\r\nBcc: evil@example.org")) {
            assertWithMessage(text)
                    .that(MailAddress.in(text).map(MailAddress::address))
                    .isEqualTo(Optional.of("dana@example.com"));
        }
    }

    @Test
    public void aLongTextIsReadInOneGo() {
        for (String part : List.of("a", "a.", "a@", "a@b.", "@", "a-")) {
            assertThat(MailAddress.in(part.repeat(30_000))).isEmpty();
        }
    }
}
