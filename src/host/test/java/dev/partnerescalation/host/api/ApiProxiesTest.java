package dev.partnerescalation.host.api;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.Assert.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.Test;

public final class ApiProxiesTest {

    private final RefusedCalls refusedCalls = new RefusedCalls();
    private final FaultInjection faults = new FaultInjection();
    private final ApiProxies proxies = new ApiProxies(refusedCalls, faults);

    /** A service as Jira has them. */
    public interface Greeter {
        String greet(String name) throws java.io.IOException;

        String part(String name);
    }

    /** Plays one member of two. */
    static final class Polite {
        String greet(String name) throws java.io.IOException {
            if (name.isEmpty()) {
                throw new java.io.IOException("nobody");
            }
            return "Good day, " + name;
        }
    }

    /** Plays a member that does not exist. */
    static final class Slip {
        String great(String name) {
            return name;
        }
    }

    @Test
    public void whatIsPlayedAnswersAndWhatIsNotIsRefusedByNameAndRemembered() throws Exception {
        Greeter greeter = proxies.service(Greeter.class, new Polite());

        assertThat(greeter.greet("Claire")).isEqualTo("Good day, Claire");
        Exception refused = assertThrows(UnsupportedOperationException.class, () -> greeter.part("Claire"));

        assertThat(refused).hasMessageThat().startsWith("Local Jira does not play Greeter.part.");
        assertThat(refusedCalls.calls()).containsExactly("Greeter.part");
    }

    @Test
    public void aServiceKnownByNameRefusesEverything() {
        assertThrows(UnsupportedOperationException.class, () -> proxies.nothingOf(Greeter.class)
                .greet("x"));
        assertThat(refusedCalls.calls()).containsExactly("Greeter.greet");
    }

    @Test
    public void aPlayerWithAMemberThatJiraDoesNotHaveIsASlip() {
        assertThrows(IllegalStateException.class, () -> proxies.service(Greeter.class, new Slip()));
    }

    @Test
    public void checkedExceptionsArriveAsTheyAre() {
        assertThrows(java.io.IOException.class, () -> proxies.service(Greeter.class, new Polite())
                .greet(""));
    }

    @Test
    public void eachCallOfServicesAndValuesRunsInsideTheSurroundings() throws Exception {
        List<String> seen = new ArrayList<>();
        ApiProxies surrounded = new ApiProxies(refusedCalls, faults, call -> {
            seen.add("before");
            Object result = call.make();
            seen.add("after");
            return result;
        });

        surrounded.service(Greeter.class, new Polite()).greet("Claire");
        surrounded.entity(Greeter.class, new Polite()).greet("Claire");

        assertThat(seen).containsExactly("before", "after", "before", "after").inOrder();
    }

    @Test
    public void aTestCanMakeTheSecondCallFail() throws Exception {
        Greeter greeter = proxies.service(Greeter.class, new Polite());
        faults.failAt("Greeter.greet", 2);

        greeter.greet("a");
        assertThrows(IllegalStateException.class, () -> greeter.greet("b"));
        assertThat(greeter.greet("c")).isEqualTo("Good day, c");
    }

    @Test
    public void aTestCanMakeCallsWait() throws Exception {
        Greeter greeter = proxies.service(Greeter.class, new Polite());
        Runnable goOn = faults.holdAt("Greeter.greet");
        CompletableFuture<String> answer = CompletableFuture.supplyAsync(() -> {
            try {
                return greeter.greet("a");
            } catch (java.io.IOException unexpected) {
                throw new java.io.UncheckedIOException(unexpected);
            }
        });

        assertThrows(TimeoutException.class, () -> answer.get(50, TimeUnit.MILLISECONDS));
        goOn.run();
        assertThat(answer.get(5, TimeUnit.SECONDS)).isEqualTo("Good day, a");
        assertThat(greeter.greet("b")).isEqualTo("Good day, b");
    }

    @Test
    public void aServiceRunsWithTheHostsClassLoader() throws Exception {
        ClassLoader foreign = new ClassLoader(null) {};
        List<ClassLoader> seen = new ArrayList<>();
        Greeter greeter = new ApiProxies(refusedCalls, faults, call -> {
                    seen.add(Thread.currentThread().getContextClassLoader());
                    return call.make();
                })
                .service(Greeter.class, new Polite());
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(foreign);
        try {
            greeter.greet("Claire");
            assertThat(Thread.currentThread().getContextClassLoader()).isSameInstanceAs(foreign);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
        assertThat(seen).containsExactly(ApiProxies.class.getClassLoader());
    }
}
