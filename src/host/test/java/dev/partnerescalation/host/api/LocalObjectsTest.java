package dev.partnerescalation.host.api;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.Assert.assertThrows;

import java.lang.reflect.Proxy;
import java.util.List;
import org.junit.Test;

/** Local objects as an app holds them, compares them and hands them back. */
public final class LocalObjectsTest {

    private final RefusedCalls refusedCalls = new RefusedCalls();
    private final FaultInjection faults = new FaultInjection();
    private final ApiProxies proxies = new ApiProxies(refusedCalls, faults);

    /** A value as Jira has them. */
    public interface Thing {
        String getName();

        String getOwner();

        default String getKind() {
            return "Jira's own answer";
        }
    }

    /** Equal by its name. */
    record Named(String name) implements Thing {

        @Override
        public String getName() {
            return name;
        }

        @Override
        public String getOwner() {
            return "claire";
        }
    }

    /** Another class with the same content. */
    record Other(String name) implements Thing {

        @Override
        public String getName() {
            return name;
        }

        @Override
        public String getOwner() {
            throw new IllegalStateException("nobody owns it");
        }
    }

    private Thing thing(Thing target) {
        return proxies.entity(Thing.class, target);
    }

    @Test
    public void twoObjectsAreEqualWhenTheirTargetsAre() {
        Thing thing = thing(new Named("a"));

        assertThat(thing.equals(thing)).isTrue();
        assertThat(thing).isEqualTo(thing(new Named("a")));
        assertThat(thing.hashCode()).isEqualTo(thing(new Named("a")).hashCode());
        assertThat(thing).isNotEqualTo(thing(new Named("b")));
        assertThat(thing).isNotEqualTo(thing(new Other("a")));
        assertThat(thing.equals(null)).isFalse();
        assertThat(thing).isNotEqualTo(new Named("a"));
        assertThat(refusedCalls.calls()).isEmpty();
    }

    @Test
    public void anObjectTellsWhatItIs() {
        assertThat(thing(new Named("a")).toString()).isEqualTo("Thing[Named[name=a]]");
    }

    @Test
    public void theImplementationBehindAnObjectIsFound() {
        Named target = new Named("a");

        assertThat(ApiProxies.behind(thing(target), Named.class)).isSameInstanceAs(target);
        assertThat(ApiProxies.behind(proxies.service(Thing.class, target), Named.class))
                .isSameInstanceAs(target);
    }

    @Test
    public void aDefaultMethodOfJiraAnswersAsItIs() {
        assertThat(thing(new Named("a")).getKind()).isEqualTo("Jira's own answer");
    }

    @Test
    public void anExceptionOfTheImplementationArrivesAsItIs() {
        assertThat(assertThrows(IllegalStateException.class, thing(new Other("a"))::getOwner))
                .hasMessageThat()
                .isEqualTo("nobody owns it");
    }

    @Test
    public void strangersAreNotTakenForOurObjects() {
        Thing stranger = new Thing() {
            @Override
            public String getName() {
                return "a";
            }

            @Override
            public String getOwner() {
                return "a";
            }
        };
        Object foreignProxy = Proxy.newProxyInstance(
                Thing.class.getClassLoader(), new Class<?>[] {Thing.class}, (proxy, member, arguments) -> "a");

        for (Object one : List.of(stranger, foreignProxy, new Named("a"), thing(new Other("a")))) {
            assertThat(assertThrows(IllegalArgumentException.class, () -> ApiProxies.behind(one, Named.class)))
                    .hasMessageThat()
                    .startsWith("Local Jira takes only objects it made itself here, a Named, and got ");
        }
        assertThrows(IllegalArgumentException.class, () -> ApiProxies.behind(null, Named.class));
    }

    @Test
    public void aFaultHitsTheNamedMemberOnceAndNoOther() {
        Thing thing = proxies.service(Thing.class, new Named("inherited"));
        faults.failAt("Thing.getName", 1);

        assertThat(thing.getOwner()).isEqualTo("claire");
        assertThat(assertThrows(IllegalStateException.class, thing::getName))
                .hasMessageThat()
                .isEqualTo("A test made Thing.getName fail");
        assertThat(thing.getName()).isEqualTo("inherited");
    }
}
