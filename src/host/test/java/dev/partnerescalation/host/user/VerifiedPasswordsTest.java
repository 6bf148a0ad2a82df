package dev.partnerescalation.host.user;

import static com.google.common.truth.Truth.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.Test;

public final class VerifiedPasswordsTest {

    private static final String STORED = Secrets.hashPassword("correct horse");

    private Instant now = Instant.parse("2026-04-04T15:30:00Z");
    private int comparisons;
    private final InstantSource source = () -> now;
    private final Clock clock = source.withZone(ZoneOffset.UTC);
    private final VerifiedPasswords passwords = new VerifiedPasswords(clock, (password, stored) -> {
        comparisons++;
        return Secrets.matches(password, stored);
    });

    @Test
    public void aRightPasswordIsComparedOnceInTenMinutes() {
        assertThat(passwords.matches("correct horse", STORED)).isTrue();
        now = now.plus(VerifiedPasswords.REMEMBERED).minusMillis(1);
        assertThat(passwords.matches("correct horse", STORED)).isTrue();
        assertThat(comparisons).isEqualTo(1);

        now = now.plusMillis(1);
        assertThat(passwords.matches("correct horse", STORED)).isTrue();
        assertThat(comparisons).isEqualTo(2);
    }

    @Test
    public void aWrongPasswordIsRefusedAfterARightOneAndNeverRemembered() {
        passwords.matches("correct horse", STORED);

        assertThat(passwords.matches("correct hors", STORED)).isFalse();
        assertThat(passwords.matches("correct hors", STORED)).isFalse();
        assertThat(passwords.matches("", STORED)).isFalse();
        assertThat(comparisons).isEqualTo(4);
        assertThat(passwords.matches("correct horse", STORED)).isTrue();
        assertThat(comparisons).isEqualTo(4);
    }

    @Test
    public void aChangedPasswordIsComparedAnew() {
        passwords.matches("correct horse", STORED);
        String changed = Secrets.hashPassword("battery staple");

        assertThat(passwords.matches("correct horse", changed)).isFalse();
        assertThat(passwords.matches("battery staple", changed)).isTrue();
    }

    @Test
    public void whoeverJustSetAPasswordIsNotCompared() {
        passwords.remember("correct horse", STORED);

        assertThat(passwords.matches("correct horse", STORED)).isTrue();
        assertThat(comparisons).isEqualTo(0);
        assertThat(passwords.matches("correct hors", STORED)).isFalse();
    }

    @Test
    public void noPasswordBelongsToTheHashOfNone() {
        String none = Secrets.hashOfNoPassword();

        assertThat(passwords.matches("", none)).isFalse();
        assertThat(passwords.matches("correct horse", none)).isFalse();
        assertThat(none.length()).isEqualTo(STORED.length());
    }
}
