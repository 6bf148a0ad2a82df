package dev.partnerescalation.host.text;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.Assert.assertThrows;

import com.atlassian.jira.config.LocaleManager;
import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import dev.partnerescalation.host.api.ApiProxies;
import dev.partnerescalation.host.api.FaultInjection;
import dev.partnerescalation.host.api.RefusedCalls;
import dev.partnerescalation.host.config.BaseUrl;
import dev.partnerescalation.host.store.Database;
import dev.partnerescalation.host.user.CurrentUser;
import dev.partnerescalation.host.user.User;
import dev.partnerescalation.host.wiring.Domain;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Date;
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
    private static final Date MOMENT = Date.from(Instant.parse("2026-11-20T22:30:00Z"));

    private final TimeZone machine = TimeZone.getDefault();
    private final CurrentUser current = new CurrentUser();
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
                current,
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
        return domain.users().users().proxies(account(name));
    }

    private User account(String name) {
        return domain.users().users().byName(name).orElseThrow();
    }

    private DateTimeFormatter dates() {
        return service(DateTimeFormatter.class).withStyle(DateTimeStyle.COMPLETE);
    }

    @Test
    public void wordsAreThoseOfTheReader() {
        I18nHelper.BeanFactory words = service(I18nHelper.BeanFactory.class);

        assertThat(words.getInstance(person("johann")).getText("test.hello")).isEqualTo("Hallo");
        assertThat(words.getInstance(person("johann")).getLocale()).isEqualTo(Locale.GERMANY);
        assertThat(words.getInstance(person("claire")).getText("test.hello")).isEqualTo("Hello");
        assertThat(words.getInstance((ApplicationUser) null).getLocale()).isEqualTo(Locale.US);
        assertThat(words.getInstance(Locale.GERMANY).getText("test.hello")).isEqualTo("Hallo");
    }

    @Test
    public void argumentsAreObjectsStringsAListOrAnArray() {
        I18nHelper words = service(I18nHelper.BeanFactory.class).getInstance(Locale.US);

        assertThat(words.getText("test.one", "x")).isEqualTo("[x]");
        assertThat(words.getText("test.one", (Object) "x")).isEqualTo("[x]");
        assertThat(words.getText("test.two", List.of("x", "y"))).isEqualTo("[x,y]");
        assertThat(words.getText("test.two", (Object) new String[] {"x", "y"})).isEqualTo("[x,y]");
        assertThat(words.getText("test.nine", "1", "2", "3", "4", "5", "6", "7", "8", "9"))
                .isEqualTo("123456789");
        assertThat(words.getText("test.nine", (Object) 1, 2, 3, 4, 5, 6, 7, 8)).isEqualTo("12345678{8}");
    }

    @Test
    public void everyGetTextOfTheApiIsPlayed() throws Exception {
        I18nHelper words = service(I18nHelper.BeanFactory.class).getInstance(Locale.US);

        for (var member : I18nHelper.class.getMethods()) {
            if (member.getName().equals("getText")) {
                Object[] arguments = new Object[member.getParameterCount()];
                Arrays.fill(arguments, "x");
                arguments[0] = "test.nine";
                assertThat((String) member.invoke(words, arguments)).startsWith("x".repeat(arguments.length - 1));
            }
        }
    }

    @Test
    public void keysCanBeAskedFor() {
        I18nHelper words = service(I18nHelper.BeanFactory.class).getInstance(Locale.GERMANY);

        assertThat(words.isKeyDefined("test.hello")).isTrue();
        assertThat(words.isKeyDefined("test.none")).isFalse();
        assertThat(words.getKeysForPrefix("test.h")).containsExactly("test.hello");
        assertThat(words.getUnescapedText("test.raw")).isEqualTo("it''s {0}");
        assertThat(words.getUntransformedRawText("test.raw")).isEqualTo("it''s {0}");
    }

    @Test
    public void languagesAreThoseOfTwoLanguagePacks() {
        LocaleManager locales = service(LocaleManager.class);

        assertThat(locales.getInstalledLocales())
                .containsExactly(Locale.US, DUTCH, Locale.GERMANY)
                .inOrder();
        assertThat(locales.getLocaleFor(person("anneke"))).isEqualTo(DUTCH);
        assertThat(locales.getLocaleFor(null)).isEqualTo(Locale.US);
        assertThat(locales.getLocale("de_DE")).isEqualTo(Locale.GERMANY);
        assertThat(locales.getLocale(LocaleManager.DEFAULT_LOCALE)).isEqualTo(Locale.US);
    }

    @Test
    public void zonesAreThoseOfThePersonOrOfTheMachine() {
        TimeZoneManager zones = service(TimeZoneManager.class);

        assertThat(zones.getTimeZoneforUser(person("johann")).getID()).isEqualTo("Europe/Berlin");
        assertThat(zones.getTimeZoneforUser(null).getID()).isEqualTo("America/New_York");
        assertThat(zones.getDefaultTimezone().getID()).isEqualTo("America/New_York");
        assertThat(zones.getLoggedInUserTimeZone().getID()).isEqualTo("America/New_York");
        assertThat(current.as(
                        account("anneke"), () -> zones.getLoggedInUserTimeZone().getID()))
                .isEqualTo("Europe/Amsterdam");
    }

    @Test
    public void aDateIsWrittenInTheZoneAndLanguageAskedFor() {
        assertThat(dates().format(MOMENT)).isEqualTo("20/Nov/26 5:30 PM");
        assertThat(dates().forUser(person("claire")).format(MOMENT)).isEqualTo("20/Nov/26 10:30 PM");
        assertThat(dates().forUser(person("johann")).getLocale()).isEqualTo(Locale.GERMANY);
        assertThat(dates().forUser(person("johann")).withDefaultLocale().format(MOMENT))
                .isEqualTo("20/Nov/26 11:30 PM");
        assertThat(dates().forUser(person("johann")).withDefaultZone().getZone().getID())
                .isEqualTo("America/New_York");
        assertThat(dates().forUser(person("johann")).withSystemZone().getZone().getID())
                .isEqualTo("America/New_York");
        assertThat(dates().withLocale(DUTCH).getLocale()).isEqualTo(DUTCH);
        assertThat(dates().withZone(TimeZone.getTimeZone("Asia/Tokyo")).format(MOMENT))
                .isEqualTo("21/Nov/26 7:30 AM");
    }

    @Test
    public void aFormatterIsNeverChangedByWhatIsMadeOfIt() {
        DateTimeFormatter dates = dates();
        dates.withZone(TimeZone.getTimeZone("Asia/Tokyo")).withLocale(DUTCH).withStyle(DateTimeStyle.DATE);
        dates.getZone().setRawOffset(0);

        assertThat(dates.format(MOMENT)).isEqualTo("20/Nov/26 5:30 PM");
        assertThat(dates.getStyle()).isEqualTo(DateTimeStyle.COMPLETE);
    }

    @Test
    public void theOneForTheSignedInUserAsksAtEachUse() {
        DateTimeFormatter dates = dates().forLoggedInUser();

        assertThat(dates.getZone().getID()).isEqualTo("America/New_York");
        assertThat(current.as(account("anneke"), () -> dates.getZone().getID())).isEqualTo("Europe/Amsterdam");
        assertThat(current.as(account("johann"), dates::getLocale)).isEqualTo(Locale.GERMANY);
    }

    @Test
    public void everyStyleHasItsForm() {
        assertThat(written(DateTimeStyle.DATE)).isEqualTo("20/Nov/26");
        assertThat(written(DateTimeStyle.TIME)).isEqualTo("5:30 PM");
        assertThat(written(DateTimeStyle.COMPLETE)).isEqualTo("20/Nov/26 5:30 PM");
        assertThat(written(DateTimeStyle.DATE_PICKER)).isEqualTo("20/Nov/26");
        assertThat(written(DateTimeStyle.DATE_TIME_PICKER)).isEqualTo("20/Nov/26 5:30 PM");
        assertThat(written(DateTimeStyle.ISO_8601_DATE)).isEqualTo("2026-11-20");
        assertThat(written(DateTimeStyle.ISO_8601_DATE_TIME)).isEqualTo("2026-11-20T17:30:00-0500");
        assertThat(written(DateTimeStyle.RSS_RFC822_DATE_TIME)).isEqualTo("Fri, 20 Nov 2026 17:30:00 -0500");
        assertThat(written(DateTimeStyle.RELATIVE)).isEqualTo("20/Nov/26 5:30 PM");
        assertThat(written(DateTimeStyle.RELATIVE_ALWAYS_WITH_TIME)).isEqualTo("20/Nov/26 5:30 PM");
        assertThat(written(DateTimeStyle.RELATIVE_WITHOUT_TIME)).isEqualTo("20/Nov/26");
        assertThat(written(DateTimeStyle.RELATIVE_WITH_TIME_ONLY)).isEqualTo("20/Nov/26");
    }

    private String written(DateTimeStyle style) {
        return service(DateTimeFormatterFactory.class)
                .formatter()
                .withStyle(style)
                .format(MOMENT);
    }

    @Test
    public void whatNamesADayCanBeReadBack() {
        for (DateTimeStyle style : DateTimeStyle.values()) {
            DateTimeFormatter dates = dates().withStyle(style);
            if (DatePattern.canBeRead(style)) {
                assertThat(dates.format(dates.parse(written(style)))).isEqualTo(written(style));
                assertThrows(IllegalArgumentException.class, () -> dates.parse("the day after tomorrow"));
            } else {
                assertThrows(UnsupportedOperationException.class, () -> dates.parse(written(style)));
            }
        }
        assertThat(dates().withStyle(DateTimeStyle.DATE_PICKER).getFormatHint()).isEqualTo("d/MMM/yy");
    }
}
