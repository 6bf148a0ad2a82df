package dev.partnerescalation.host.api;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.Assert.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

        String farewell(String name);
    }

    /** Emulates one member and refuses the other. */
    private final class Polite implements Greeter {

        @Override
        public String greet(String name) throws java.io.IOException {
            if (name.isEmpty()) {
                throw new java.io.IOException("no name");
            }
            return "Good day, " + name;
        }

        @Override
        public String farewell(String name) {
            throw proxies.refuse("Greeter.farewell");
        }
    }

    @Test
    public void anImplementationAnswersAndRefusesByNameWhatItDoesNotEmulate() throws Exception {
        Greeter greeter = proxies.service(Greeter.class, new Polite());

        assertThat(greeter.greet("Claire")).isEqualTo("Good day, Claire");
        Exception refused = assertThrows(UnsupportedOperationException.class, () -> greeter.farewell("Claire"));

        assertThat(refused)
                .hasMessageThat()
                .isEqualTo("Local Jira does not emulate Greeter.farewell. See src/docs/local-jira.md.");
        assertThat(refusedCalls.calls()).containsExactly("Greeter.farewell");
    }

    @Test
    public void callsAreCountedWhileATestWantsIt() {
        Greeter greeter = proxies.service(Greeter.class, new Polite());
        Greeter answered = proxies.entity(Greeter.class, new Polite());
        Map<String, Integer> counted = faults.callsDuring(() -> {
            try {
                greeter.greet("Claire");
                answered.greet("Claire");
            } catch (java.io.IOException impossible) {
                throw new java.io.UncheckedIOException(impossible);
            }
        });

        assertThat(counted).containsExactly("Greeter.greet", 2);
        assertThat(faults.callsDuring(() -> {})).isEmpty();
    }

    @Test
    public void checkedExceptionsArriveAsTheyAre() {
        assertThrows(java.io.IOException.class, () -> proxies.service(Greeter.class, new Polite())
                .greet(""));
    }

    @Test
    public void eachCallOfServicesAndValuesRunsInsideTheInterceptor() throws Exception {
        List<String> seen = new ArrayList<>();
        ApiProxies intercepted = new ApiProxies(refusedCalls, faults, call -> {
            seen.add("before");
            Object result = call.make();
            seen.add("after");
            return result;
        });

        intercepted.service(Greeter.class, new Polite()).greet("Claire");
        intercepted.entity(Greeter.class, new Polite()).greet("Claire");

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
