package dev.partnerescalation.host.text;

import static com.google.common.truth.Truth.assertThat;

import com.atlassian.jira.config.LocaleManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import dev.partnerescalation.host.api.ApiProxies;
import dev.partnerescalation.host.api.FaultInjection;
import dev.partnerescalation.host.api.RefusedCalls;
import dev.partnerescalation.host.config.BaseUrl;
import dev.partnerescalation.host.store.Database;
import dev.partnerescalation.host.user.CurrentUser;
import dev.partnerescalation.host.wiring.Domain;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.UUID;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public final class I18nServicesTest {

    private static final Locale DUTCH = new Locale("nl", "NL");

    private final TimeZone machine = TimeZone.getDefault();
    private Database database;
    private Domain domain;

    @Before
    public void open() {
        TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
        database = new Database("jdbc:h2:mem:" + UUID.randomUUID());
        Clock clock = Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);
        domain = new Domain(
                database,
                new ApiProxies(new RefusedCalls(), new FaultInjection()),
                new CurrentUser(),
                name -> Optional.empty(),
                new BaseUrl(),
                clock);
        domain.seedWhenEmpty(false);
        domain.texts()
                .register(
                        "test",
                        "dev.partnerescalation.host.text.words",
                        getClass().getClassLoader());
    }

    @After
    public void close() {
        TimeZone.setDefault(machine);
        database.close();
    }

    private <T> T service(Class<T> api) {
        return api.cast(domain.services().get(api));
    }

    private ApplicationUser person(String name) {
        return domain.users()
                .users()
                .applicationUser(domain.users().users().byName(name).orElseThrow());
    }

    @Test
    public void textsAreThoseOfTheReader() {
        I18nHelper.BeanFactory texts = service(I18nHelper.BeanFactory.class);

        assertThat(texts.getInstance(person("johann")).getText("test.hello")).isEqualTo("Hallo");
        assertThat(texts.getInstance(person("johann")).getLocale()).isEqualTo(Locale.GERMANY);
        assertThat(texts.getInstance(person("claire")).getText("test.hello")).isEqualTo("Hello");
        assertThat(texts.getInstance((ApplicationUser) null).getLocale()).isEqualTo(Locale.US);
        assertThat(texts.getInstance(Locale.GERMANY).getText("test.hello")).isEqualTo("Hallo");
    }

    @Test
    public void argumentsAreObjectsAListOrAnArray() {
        I18nHelper texts = service(I18nHelper.BeanFactory.class).getInstance(Locale.US);

        assertThat(texts.getText("test.one", "x")).isEqualTo("[x]");
        assertThat(texts.getText("test.two", List.of("x", "y"))).isEqualTo("[x,y]");
        assertThat(texts.getText("test.two", (Object) new String[] {"x", "y"})).isEqualTo("[x,y]");
        assertThat(texts.getText("test.nine", 1, 2, 3)).isEqualTo("123{3}{4}{5}{6}{7}{8}");
    }

    @Test
    public void keysCanBeAskedFor() {
        I18nHelper texts = service(I18nHelper.BeanFactory.class).getInstance(Locale.GERMANY);

        assertThat(texts.isKeyDefined("test.hello")).isTrue();
        assertThat(texts.isKeyDefined("test.none")).isFalse();
    }

    @Test
    public void languagesAreThoseOfTwoLanguagePacks() {
        LocaleManager locales = service(LocaleManager.class);

        assertThat(locales.getInstalledLocales())
                .containsExactly(Locale.US, DUTCH, Locale.GERMANY)
                .inOrder();
    }

    @Test
    public void zonesAreThoseOfThePersonOrOfTheMachine() {
        TimeZoneManager zones = service(TimeZoneManager.class);

        assertThat(zones.getTimeZoneforUser(person("johann")).getID()).isEqualTo("Europe/Berlin");
        assertThat(zones.getTimeZoneforUser(null).getID()).isEqualTo("America/New_York");
        assertThat(zones.getDefaultTimezone().getID()).isEqualTo("America/New_York");
    }
}
