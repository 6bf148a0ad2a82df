package dev.partnerescalation.jira.text;

import static com.google.common.truth.Truth.assertThat;

import com.atlassian.jira.util.I18nHelper;
import dev.partnerescalation.jira.Fake;
import org.junit.Test;

/** A Jira whose helper lacks members that are not essential. */
public final class OldHelperTest {

    private final Messages messages = new Messages(Fake.of(I18nHelper.class)
            .with("getText", arguments -> {
                if (arguments.length > 2) {
                    throw new NoSuchMethodError("getText");
                }
                return "{0} of {1} in {2}";
            })
            .with("isKeyDefined", arguments -> {
                throw new NoSuchMethodError("isKeyDefined");
            })
            .build());

    @Test
    public void argumentsStandInTheTextAsTheyAre() {
        assertThat(messages.text("some.key", 1, "all", "Shop")).isEqualTo("1 of all in Shop");
    }

    @Test
    public void noTextIsKnown() {
        assertThat(messages.has("some.key")).isFalse();
    }
}
