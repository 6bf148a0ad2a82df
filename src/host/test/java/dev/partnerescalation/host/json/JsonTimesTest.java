package dev.partnerescalation.host.json;

import static com.google.common.truth.Truth.assertThat;

import dev.partnerescalation.host.user.CurrentUser;
import dev.partnerescalation.host.user.User;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.Test;

/** The one form of moments in Jira's REST. */
public final class JsonTimesTest {

    private final CurrentUser user = new CurrentUser();
    private final JsonTimes times = new JsonTimes(user);

    @Test
    public void aMomentHasMillisecondsAndAZoneWithoutColon() {
        assertThat(times.format(Instant.parse("2012-07-06T18:30:00Z"))).isEqualTo("2012-07-06T18:30:00.000+0000");
    }

    @Test
    public void aMomentIsShownInTheReadersZone() {
        user.set(new User("k", "n", "d", "", Locale.US, ZoneId.of("Europe/Amsterdam"), true, 1));
        assertThat(times.format(Instant.parse("2026-07-06T22:30:00.5Z"))).isEqualTo("2026-07-07T00:30:00.500+0200");
    }

    @Test
    public void onlyThatFormIsRead() {
        assertThat(times.parse("2026-07-07T00:30:00.500+0200")).hasValue(Instant.parse("2026-07-06T22:30:00.5Z"));
        assertThat(times.parse("2026-07-07T00:30:00Z")).isEmpty();
        assertThat(times.parse("tomorrow")).isEmpty();
    }
}
