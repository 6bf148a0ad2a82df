package dev.partnerescalation.host.sal;

import static com.google.common.truth.Truth.assertThat;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.Assert.assertThrows;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import dev.partnerescalation.host.api.ApiProxies;
import dev.partnerescalation.host.api.Call;
import dev.partnerescalation.host.api.FaultInjection;
import dev.partnerescalation.host.api.RefusedCalls;
import dev.partnerescalation.host.store.Database;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public final class SalServicesTest {

    private final ExecutorService others = Executors.newCachedThreadPool();
    private Database database;
    private Map<Class<?>, Object> services;
    private PluginSettings settings;

    @Before
    public void open() {
        database = new Database("jdbc:h2:mem:" + UUID.randomUUID());
        services = new SalServices(database, new ApiProxies(new RefusedCalls(), new FaultInjection(), this::around))
                .services();
        settings = factory().createGlobalSettings();
    }

    @After
    public void close() {
        others.shutdownNow();
        database.close();
    }

    private Object around(Call call) {
        return database.inTransaction(() -> {
            try {
                return call.make();
            } catch (RuntimeException | Error fault) {
                throw fault;
            } catch (Throwable fault) {
                throw new IllegalStateException(fault);
            }
        });
    }

    private PluginSettingsFactory factory() {
        return (PluginSettingsFactory) services.get(PluginSettingsFactory.class);
    }

    private ClusterLock lock(String name) {
        return ((ClusterLockService) services.get(ClusterLockService.class)).getLockForName(name);
    }

    @Test
    public void everyKindOfValueComesBackAsItWas() {
        Properties properties = new Properties();
        properties.setProperty("a", "1");
        for (Object value : List.of("\u00fc\n\"", "", List.of("a\nb", ""), Map.of("k\f", "v"), Map.of(), properties)) {
            settings.put("key", value);
            assertThat(settings.get("key")).isEqualTo(value);
        }
        assertThat(settings.get("key")).isInstanceOf(Properties.class);
    }

    @Test
    public void changesAnswerWhatWasThereBefore() {
        assertThat(settings.put("key", "1")).isNull();
        assertThat(settings.put("key", "2")).isEqualTo("1");
        assertThat(settings.put("key", null)).isEqualTo("2");
        assertThat(settings.get("key")).isNull();
        settings.put("key", "3");
        assertThat(settings.remove("key")).isEqualTo("3");
        assertThat(settings.remove("key")).isNull();
    }

    @Test
    public void whatIsChangedAfterwardsIsNotStored() {
        List<String> list = new ArrayList<>(List.of("a"));
        settings.put("key", list);
        list.add("b");

        assertThat(settings.get("key")).isEqualTo(List.of("a"));
    }

    @Test
    public void aNameHasAtMost100Characters() {
        settings.put("k".repeat(100), "v");
        assertThat(settings.get("k".repeat(100))).isEqualTo("v");
        assertThrows(IllegalArgumentException.class, () -> settings.put("k".repeat(101), "v"));
        assertThat(settings.get("k".repeat(101))).isNull();
        assertThat(settings.remove("k".repeat(1000))).isNull();
        assertThrows(IllegalArgumentException.class, () -> settings.put(null, "v"));
        assertThrows(IllegalArgumentException.class, () -> settings.get(null));
        assertThrows(IllegalArgumentException.class, () -> settings.remove(null));
    }

    @Test
    public void aValueHasAtMost99000Characters() {
        settings.put("key", "v".repeat(99_000));
        assertThat((String) settings.get("key")).hasLength(99_000);
        assertThrows(IllegalArgumentException.class, () -> settings.put("key", "v".repeat(99_001)));
        assertThrows(IllegalArgumentException.class, () -> settings.put("key", List.of("v".repeat(99_000), "w")));
        assertThat((String) settings.get("key")).hasLength(99_000);
    }

    @Test
    public void onlyStringsAndCollectionsOfStringsAreKept() {
        for (Object value : List.of(1, true, List.of(1), Map.of("a", 1), Map.of(1, "a"), Arrays.asList("a", null))) {
            assertThrows(IllegalArgumentException.class, () -> settings.put("key", value));
        }
        assertThat(settings.get("key")).isNull();
    }

    @Test
    public void aLockIsOnePerNameAndReentrant() throws Exception {
        lock("one").lock();
        assertThat(lock("one").tryLock()).isTrue();
        assertThat(elsewhere(() -> lock("one").tryLock())).isFalse();
        assertThat(elsewhere(() -> lock("two").tryLock())).isTrue();
        lock("one").unlock();
        assertThat(elsewhere(() -> lock("one").tryLock())).isFalse();
        lock("one").unlock();
        assertThat(elsewhere(() -> lock("one").tryLock())).isTrue();
    }

    private boolean elsewhere(Callable<Boolean> work) throws Exception {
        return others.submit(work).get(10, SECONDS);
    }

    @Test
    public void whoWaitsForALockKeepsNobodyFromTheDatabase() throws Exception {
        lock("one").lock();
        List<Future<?>> waiting = new ArrayList<>();
        CountDownLatch aboutToLock = new CountDownLatch(40);
        for (int i = 0; i < 40; i++) {
            waiting.add(others.submit(() -> {
                ClusterLock lock = lock("one");
                aboutToLock.countDown();
                lock.lock();
                lock.unlock();
            }));
        }
        assertThat(aboutToLock.await(10, SECONDS)).isTrue();
        settings.put("key", "v");
        lock("one").unlock();

        for (Future<?> one : waiting) {
            one.get(10, SECONDS);
        }
        assertThat(settings.get("key")).isEqualTo("v");
    }
}
