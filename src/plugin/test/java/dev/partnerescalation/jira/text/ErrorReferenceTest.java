package dev.partnerescalation.jira.text;

import static com.google.common.truth.Truth.assertThat;

import dev.partnerescalation.jira.Fake;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.Test;
import org.slf4j.Logger;

public final class ErrorReferenceTest {

    private final List<Object> logged = new ArrayList<>();

    private final Logger log = Fake.of(Logger.class)
            .with("error", arguments -> {
                logged.add(arguments[0]);
                logged.addAll(Arrays.asList((Object[]) arguments[1]));
                return null;
            })
            .build();

    @Test
    public void theEntryOfTheLogHasTheReferenceAndTheCause() {
        Exception cause = new IllegalStateException();
        String reference = ErrorReference.log(log, cause, "Project {} could not be checked", "SHOP");
        assertThat(reference).matches("[0-9a-f]{8}");
        assertThat(logged)
                .containsExactly("Project {} could not be checked (reference {})", "SHOP", reference, cause)
                .inOrder();
    }

    @Test
    public void eachErrorHasItsOwnReference() {
        assertThat(ErrorReference.log(log, new Error(), "a")).isNotEqualTo(ErrorReference.log(log, new Error(), "a"));
    }
}
