package dev.partnerescalation.host.user;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.Assert.assertThrows;

import com.atlassian.jira.user.ApplicationUser;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.Rule;
import org.junit.Test;

public final class UsersTest {

    @Rule
    public final UserServices jira = new UserServices();

    @Test
    public void thePeopleOfTheDemoSpeakTheirLanguages() {
        assertThat(jira.users().all().stream().map(User::name).toList())
                .containsExactly("admin", "agency", "anneke", "claire", "johann")
                .inOrder();
        assertThat(jira.users().all().stream().map(User::key).distinct().toList())
                .hasSize(5);
        assertThat(jira.user("anneke").locale()).isEqualTo(new Locale("nl", "NL"));
        assertThat(jira.user("johann").locale()).isEqualTo(Locale.GERMANY);
        assertThat(jira.user("johann").zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(jira.user("claire").displayName()).isEqualTo("Claire Collins");
    }

    @Test
    public void anAccountIsFoundByNameInAnyCaseAndByKey() {
        User claire = jira.user("claire");

        assertThat(jira.users().byName("CLAIRE")).hasValue(claire);
        assertThat(jira.users().byKey(claire.key())).hasValue(claire);
        assertThat(jira.users().byKey(claire.key().toLowerCase(Locale.ROOT))).isEmpty();
        assertThat(jira.users().byName("Claire Collins")).isEmpty();
    }

    @Test
    public void anAccountThatIsMadeIsTheAccountThatIsRead() {
        User made = jira.change(() -> jira.users()
                .create("Zoë", "secret", "Zoë Zander", "z@example.com", Locale.GERMANY, ZoneId.of("Asia/Tokyo")));

        assertThat(jira.users().byKey(made.key())).hasValue(made);
        assertThat(made.name()).isEqualTo("zoë");
        assertThat(jira.users().groups(made)).isEmpty();
    }

    @Test
    public void onlyTheRightPasswordOfAnActiveAccountOpens() {
        assertThat(jira.users().withPassword("Claire", "claire")).hasValue(jira.user("claire"));
        assertThat(jira.users().withPassword("claire", "Claire")).isEmpty();
        assertThat(jira.users().withPassword("claire", "")).isEmpty();
        assertThat(jira.users().withPassword("nobody", "nobody")).isEmpty();
        assertThat(jira.users().withPassword("nobody", "")).isEmpty();

        deactivate("claire");

        assertThat(jira.users().withPassword("claire", "claire")).isEmpty();
    }

    @Test
    public void aPasswordThatWasChangedOpensNoMoreAndTheNewOneDoes() {
        assertThat(jira.users().withPassword("claire", "claire")).isPresent();

        jira.sql(
                "update app_user set password_hash = ? where user_name = 'claire'",
                Secrets.hashPassword("battery staple"));

        assertThat(jira.users().withPassword("claire", "claire")).isEmpty();
        assertThat(jira.users().withPassword("claire", "battery staple")).isPresent();
    }

    @Test
    public void equalPasswordsAreStoredDifferentlyAndNeverAsTheyAre() {
        String first = Secrets.hashPassword("correct horse");

        assertThat(Secrets.hashPassword("correct horse")).isNotEqualTo(first);
        assertThat(Secrets.matches("correct horse", first)).isTrue();
        assertThat(Secrets.matches("correct hors", first)).isFalse();
        assertThat(jira.text("select password_hash from app_user")).doesNotContain("claire");
    }

    @Test
    public void aTokenOpensUntilItExpires() {
        User claire = jira.user("claire");
        Instant expiry = UserServices.START.plus(Duration.ofHours(1));
        Users.NewToken token = jira.change(() -> jira.users().createToken(claire, "script", expiry));

        assertThat(token.row().expires()).isEqualTo(expiry);
        assertThat(jira.users().tokensOf(claire)).containsExactly(token.row());
        assertThat(jira.text("select token_hash from access_token")).doesNotContain(token.token());

        jira.pass(Duration.ofMinutes(59));
        assertThat(jira.users().withToken(token.token())).hasValue(claire);
        jira.pass(Duration.ofMinutes(1));
        assertThat(jira.users().withToken(token.token())).isEmpty();
    }

    @Test
    public void aTokenWithoutEndOpensUntilItIsRevokedByItsOwner() {
        User claire = jira.user("claire");
        Users.NewToken token = jira.change(() -> jira.users().createToken(claire, "script", null));
        jira.pass(Duration.ofDays(5000));

        assertThat(jira.users().withToken(token.token())).hasValue(claire);
        assertThat(jira.users().withToken(token.token() + "x")).isEmpty();

        assertThat(revoke("admin", token)).isFalse();
        assertThat(jira.users().withToken(token.token())).hasValue(claire);
        assertThat(revoke("claire", token)).isTrue();
        assertThat(jira.users().withToken(token.token())).isEmpty();
        assertThat(revoke("claire", token)).isFalse();
    }

    private boolean revoke(String owner, Users.NewToken token) {
        return jira.change(
                () -> jira.users().revokeToken(jira.user(owner), token.row().id()));
    }

    @Test
    public void aSessionOpensUntilItIsClosedOrTwelveHoursOld() {
        User claire = jira.user("claire");
        String first = jira.change(() -> jira.users().openSession(claire));
        String second = jira.change(() -> jira.users().openSession(claire));

        assertThat(first).isNotEqualTo(second);
        assertThat(jira.text("select token_hash from login_session")).doesNotContain(first);

        jira.change(() -> jira.users().closeSession(first));
        assertThat(jira.users().withSession(first)).isEmpty();
        jira.pass(Duration.ofHours(12).minusSeconds(1));
        assertThat(jira.users().withSession(second)).hasValue(claire);
        jira.pass(Duration.ofSeconds(1));
        assertThat(jira.users().withSession(second)).isEmpty();
    }

    @Test
    public void oldSessionsAreForgottenWhenSomebodySignsIn() {
        jira.change(() -> jira.users().openSession(jira.user("claire")));
        jira.pass(Duration.ofHours(13));
        jira.change(() -> jira.users().openSession(jira.user("anneke")));

        assertThat(jira.number("select count(*) from login_session")).isEqualTo(1);
    }

    @Test
    public void aDeactivatedAccountHasNeitherTokensNorSessions() {
        User claire = jira.user("claire");
        Users.NewToken token = jira.change(() -> jira.users().createToken(claire, "script", null));
        String session = jira.change(() -> jira.users().openSession(claire));

        deactivate("claire");

        assertThat(jira.users().withToken(token.token())).isEmpty();
        assertThat(jira.users().withSession(session)).isEmpty();
    }

    private void deactivate(String name) {
        jira.sql("update app_user set active = false where user_name = ?", name);
    }

    @Test
    public void administratorsAreInTheirGroupAndOthersAreNot() {
        assertThat(jira.users().groups(jira.user("admin")))
                .isEqualTo(List.of("jira-administrators", "jira-software-users"));
        assertThat(jira.users().groups(jira.user("claire"))).isEqualTo(List.of("jira-software-users"));
    }

    @Test
    public void anApplicationUserIsEqualToAnotherOfTheSameAccount() {
        User claire = jira.user("claire");
        ApplicationUser user = jira.users().applicationUser(claire);

        assertThat(user.getKey()).isEqualTo(claire.key());
        assertThat(user.getName()).isEqualTo("claire");
        assertThat(user.getDisplayName()).isEqualTo("Claire Collins");
        assertThat(user).isEqualTo(jira.users().applicationUser(claire));
        assertThat(user.hashCode())
                .isEqualTo(jira.users().applicationUser(claire).hashCode());
        assertThat(user).isNotEqualTo(jira.users().applicationUser(jira.user("anneke")));
        assertThat(jira.users().of(user)).isEqualTo(claire);
        assertThat(jira.users().of(null)).isNull();
    }

    @Test
    public void nothingOfAnAccountIsStoredWithoutATransaction() {
        User claire = jira.user("claire");

        assertThrows(IllegalStateException.class, () -> jira.users().openSession(claire));
        assertThrows(IllegalStateException.class, () -> jira.users().createToken(claire, "script", null));
    }
}
