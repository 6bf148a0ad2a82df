package dev.partnerescalation.jira.issue;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.Assert.assertThrows;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import dev.partnerescalation.jira.Fake;
import org.junit.Test;

public final class ConfigurationLockTest {

    private boolean held = false;

    private final ClusterLock lock = Fake.of(ClusterLock.class)
            .with("tryLock", arguments -> {
                boolean free = !held;
                held = true;
                return free;
            })
            .with("unlock", arguments -> {
                held = false;
                return null;
            })
            .build();

    private final ConfigurationLock configuration = new ConfigurationLock(Fake.of(ClusterLockService.class)
            .with("getLockForName", arguments -> {
                // Other nodes may run another version of the app, so the name stays.
                assertThat(arguments).asList().containsExactly("dev.partnerescalation.partner-escalation.setup");
                return lock;
            })
            .build());

    @Test
    public void aChangeHoldsTheLockAndFreesItAgain() {
        assertThat(configuration.whileHolding(() -> held)).hasValue(true);
        assertThat(held).isFalse();
    }

    @Test
    public void aChangeThatFailsFreesTheLock() {
        assertThrows(
                IllegalStateException.class,
                () -> configuration.whileHolding(() -> {
                    throw new IllegalStateException();
                }));
        assertThat(held).isFalse();
    }

    @Test
    public void nothingIsDoneWhileSomebodyElseHoldsTheLock() {
        held = true;
        assertThat(configuration.whileHolding(() -> {
                    throw new AssertionError("The lock is held");
                }))
                .isEmpty();
        assertThat(held).isTrue();
    }
}
