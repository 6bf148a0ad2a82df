package dev.partnerescalation.host.api;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.Assert.assertThrows;

import java.lang.reflect.Proxy;
import java.util.List;
import org.junit.Test;

/** Played objects as an app holds them, compares them and hands them back. */
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

    /** Plays a thing; equal by its name. */
    record Named(String name) {
        String getName() {
            return name;
        }
    }

    /** Plays a thing, too, but is another class. */
    record Other(String name) {
        String getName() {
            return name;
        }
    }

    /** What two players share. */
    static class Base {
        String getName() {
            return "inherited";
        }
    }

    /** Plays what its parent plays, and one member more. */
    static final class Owned extends Base {
        String getOwner() {
            return "claire";
        }
    }

    /** Has helpers of its own, as a player may, and a method of Object. */
    static final class WithHelpers {
        String getName() {
            return helper() + shared();
        }

        private String helper() {
            return "a";
        }

        static String shared() {
            return "b";
        }

        @Override
        public String toString() {
            return "helped";
        }
    }

    /** Has the name of a member with other parameters. */
    static final class WrongParameters {
        String getName(String prefix) {
            return prefix;
        }
    }

    private Thing thing(Object player) {
        return proxies.entity(Thing.class, player);
    }

    @Test
    public void twoObjectsAreEqualWhenTheirPlayersAre() {
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
    public void anObjectTellsWhatItIsWithoutBeingPlayed() {
        assertThat(thing(new Named("a")).toString()).isEqualTo("Thing[Named[name=a]]");
    }

    @Test
    public void thePlayerBehindAnObjectIsFound() {
        Named player = new Named("a");

        assertThat(ApiProxies.behind(thing(player), Named.class)).isSameInstanceAs(player);
        Owned service = new Owned();
        assertThat(ApiProxies.behind(proxies.service(Thing.class, service), Owned.class))
                .isSameInstanceAs(service);
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
    public void refusalsOfValuesAreRememberedInOrderEvenIfTheyAreSwallowed() {
        Thing thing = thing(new Named("a"));

        assertThrows(UnsupportedOperationException.class, thing::getOwner);
        assertThrows(UnsupportedOperationException.class, thing::getKind);
        assertThrows(UnsupportedOperationException.class, thing::getOwner);

        assertThat(refusedCalls.calls())
                .containsExactly("Thing.getOwner", "Thing.getKind", "Thing.getOwner")
                .inOrder();
        assertThat(thing.getName()).isEqualTo("a");
    }

    @Test
    public void aPlayerInheritsWhatItsParentPlays() {
        Thing thing = proxies.service(Thing.class, new Owned());

        assertThat(thing.getName()).isEqualTo("inherited");
        assertThat(thing.getOwner()).isEqualTo("claire");
    }

    @Test
    public void privateAndStaticHelpersOfAPlayerAreNoSlip() {
        assertThat(proxies.service(Thing.class, new WithHelpers()).getName()).isEqualTo("ab");
    }

    @Test
    public void theRightNameWithWrongParametersIsASlipFoundAtStart() {
        assertThat(assertThrows(IllegalStateException.class, () -> proxies.service(Thing.class, new WrongParameters())))
                .hasMessageThat()
                .endsWith(" is not a member of " + Thing.class.getName());
    }

    @Test
    public void aFaultHitsTheNamedMemberOnceAndNoOther() {
        Thing thing = proxies.service(Thing.class, new Owned());
        faults.failAt("Thing.getName", 1);

        assertThat(thing.getOwner()).isEqualTo("claire");
        assertThat(assertThrows(IllegalStateException.class, thing::getName))
                .hasMessageThat()
                .isEqualTo("A test made Thing.getName fail");
        assertThat(thing.getName()).isEqualTo("inherited");
    }
}
