package dev.partnerescalation.host.user;

import com.atlassian.jira.config.LocaleManager;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.host.api.ApiProxies;
import dev.partnerescalation.host.store.LoginRow;
import dev.partnerescalation.host.store.LoginStore;
import dev.partnerescalation.host.store.MembershipStore;
import dev.partnerescalation.host.store.TokenStore;
import dev.partnerescalation.host.store.TokenStore.TokenRow;
import dev.partnerescalation.host.store.UserRow;
import dev.partnerescalation.host.store.UserStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The accounts of local Jira and the ways to authenticate as one: password, personal access token, session. */
public final class Users {

    /** What is stored instead of a language for whoever chose none, and what the profile sends for it. */
    public static final String DEFAULT_LANGUAGE = LocaleManager.DEFAULT_LOCALE;

    private static final Duration SESSION = Duration.ofHours(12);

    private final UserStore store;
    private final MembershipStore members;
    private final LoginStore logins;
    private final TokenStore tokens;
    private final ApiProxies proxies;
    private final Clock clock;
    private final Locale defaultLocale;
    private final VerifiedPasswords passwords;
    private final String hashOfNoPassword = Secrets.hashOfNoPassword();

    /** @param defaultLocale the language of users who chose none */
    Users(
            UserStore store,
            MembershipStore members,
            LoginStore logins,
            TokenStore tokens,
            ApiProxies proxies,
            Clock clock,
            Locale defaultLocale) {
        this.store = store;
        this.members = members;
        this.logins = logins;
        this.tokens = tokens;
        this.proxies = proxies;
        this.clock = clock;
        this.passwords = new VerifiedPasswords(clock, Secrets::matches);
        this.defaultLocale = defaultLocale;
    }

    /** All accounts by name. */
    public List<User> all() {
        return store.all().stream().map(this::account).toList();
    }

    /** The account with this name, letter case ignored. */
    public Optional<User> byName(String name) {
        return store.byName(name).map(this::account);
    }

    /** The account with this key. */
    public Optional<User> byKey(String key) {
        return store.byKey(key).map(this::account);
    }

    /** The active account whose name and password these are. An unknown name takes as long as a wrong password. */
    public Optional<User> withPassword(String name, String password) {
        Optional<User> user = byName(name).filter(User::active);
        String stored = user.flatMap(found -> store.passwordHash(found.key())).orElse(hashOfNoPassword);
        return passwords.matches(password, stored) ? user : Optional.empty();
    }

    /** The active account that this personal access token stands for, while it has not expired. */
    public Optional<User> withToken(String token) {
        Instant now = clock.instant();
        return tokens.byHash(Secrets.hashToken(token))
                .filter(row -> row.expires() == null || row.expires().isAfter(now))
                .flatMap(row -> byKey(row.userKey()))
                .filter(User::active);
    }

    /** The active account of an open session. */
    public Optional<User> withSession(String session) {
        return tokens.sessionUser(Secrets.hashToken(session), clock.instant().minus(SESSION))
                .flatMap(this::byKey)
                .filter(User::active);
    }

    /** How often, and when, the account signed in for a session. */
    public LoginRow logins(User user) {
        return logins.of(user.key());
    }

    /**
     * Signs in for a session and counts the attempt; a caller that throws on a refusal would take the count back.
     *
     * @return the only copy of the session's secret; empty when name and password do not belong together
     */
    public Optional<String> signIn(String name, String password) {
        Optional<User> user = withPassword(name, password);
        if (user.isEmpty()) {
            byName(name).ifPresent(known -> logins.failed(known.key(), clock.instant()));
        }
        return user.map(known -> {
            logins.succeeded(known.key(), clock.instant());
            return openSession(known);
        });
    }

    /** Opens a session; the answer is the only copy of its secret. */
    public String openSession(User user) {
        tokens.forgetSessions(clock.instant().minus(SESSION));
        String session = Secrets.newToken();
        tokens.openSession(Secrets.hashToken(session), user.key(), clock.instant());
        return session;
    }

    /** Ends a session; one that is not open is no fault. */
    public void closeSession(String session) {
        tokens.closeSession(Secrets.hashToken(session));
    }

    /** A personal access token as its owner sees it once: with the token itself. */
    public record NewToken(TokenRow row, String token) {}

    /** Makes a personal access token. */
    public NewToken createToken(User owner, String name, Instant expires) {
        String token = Secrets.newToken();
        return new NewToken(
                tokens.create(owner.key(), name, Secrets.hashToken(token), clock.instant(), expires), token);
    }

    /** The owner's tokens. */
    public List<TokenRow> tokensOf(User owner) {
        return tokens.of(owner.key());
    }

    /** Revokes a token; false when the owner has no such token. */
    public boolean revokeToken(User owner, long id) {
        return tokens.remove(owner.key(), id);
    }

    /** Makes an account. */
    public User create(String name, String password, String displayName, String email, Locale locale, ZoneId zone) {
        return create(name, password, Secrets.hashPassword(password), displayName, email, locale, zone);
    }

    /** As the other, for whoever has a hash of the password already. */
    User create(
            String name, String password, String hash, String displayName, String email, Locale locale, ZoneId zone) {
        passwords.remember(password, hash);
        String key = "JIRAUSER" + (10_000 + 100 * store.all().size());
        UserRow row = new UserRow(
                key, name.toLowerCase(Locale.ROOT), displayName, email, locale.toString(), zone.getId(), true, 0);
        return account(store.create(row, hash));
    }

    /** Changes the language in which an account reads. */
    public void setLocale(User user, Locale locale) {
        store.setLocale(user.key(), locale.toString());
    }

    /** Lets an account read Jira's default language again. */
    public void forgetLocale(User user) {
        store.setLocale(user.key(), DEFAULT_LANGUAGE);
    }

    /** Whether the account chose a language itself. */
    public boolean hasChosenLocale(User user) {
        return store.byKey(user.key()).filter(row -> isChosen(row.locale())).isPresent();
    }

    private static boolean isChosen(String locale) {
        return !DEFAULT_LANGUAGE.equals(locale);
    }

    /** In which theme an account reads; {@link Theme#ORIGINAL} until it chooses one. */
    public Theme theme(User user) {
        return Theme.of(store.theme(user.key())).orElse(Theme.ORIGINAL);
    }

    /** Changes the theme in which an account reads. */
    public void setTheme(User user, Theme theme) {
        store.setTheme(user.key(), theme.code());
    }

    /** Puts an account into a group. */
    public void addToGroup(User user, String group) {
        members.addToGroup(user.key(), group);
    }

    /** The groups of an account by name. */
    public List<String> groups(User user) {
        return members.groupsOf(user.key());
    }

    /** The account as an object of Jira's API. */
    public ApplicationUser applicationUser(User user) {
        return proxies.entity(ApplicationUser.class, new LocalApplicationUser(user));
    }

    /** The account behind a user of Jira's API; null for null, which means unauthenticated. */
    public User of(ApplicationUser user) {
        return user == null
                ? null
                : ApiProxies.behind(user, LocalApplicationUser.class).user();
    }

    private User account(UserRow row) {
        return new User(
                row.key(),
                row.name(),
                row.displayName(),
                row.email(),
                isChosen(row.locale()) ? Locale.forLanguageTag(row.locale().replace('_', '-')) : defaultLocale,
                ZoneId.of(row.zone()),
                row.active(),
                row.id());
    }
}
