package dev.partnerescalation.acceptance;

/**
 * The language that a user chose in the profile, read and changed by Jira's own {@code mypreferences}. What came before can be
 * restored. The form of the value is documented as "as it is", so it is sent bare, and quoted when that has no effect.
 */
final class ProfileLanguage {

    private static final String PATH = "/rest/api/2/mypreferences?key=jira.user.locale";

    private final JiraClient user;
    private final Answer before;

    private ProfileLanguage(JiraClient user, Answer before) {
        this.user = user;
        this.before = before;
    }

    /** Remembers what the user reads now. */
    static ProfileLanguage of(JiraClient user) {
        return new ProfileLanguage(user, user.get(PATH));
    }

    /** Whether Jira tells the choice, so that it can be restored: there is one, or there is none. */
    boolean isKnown() {
        return before.status() == 200 || before.status() == 404;
    }

    /** What Jira said instead. */
    Answer answer() {
        return before;
    }

    /** Chooses a language such as {@code nl_NL}; false if Jira does not speak it to this user afterwards. */
    boolean choose(String locale) {
        for (String value : new String[] {locale, "\"" + locale + "\""}) {
            Answer answer = user.send("PUT", PATH, "application/json", value);
            if (answer.status() < 300 && locale.equals(current())) {
                return true;
            }
        }
        return false;
    }

    /** Chooses none; false if Jira keeps one. */
    boolean forget() {
        return user.delete(PATH).status() < 300 && user.get(PATH).status() == 404;
    }

    /** The language in which Jira speaks to this user. */
    String current() {
        return user.get("/rest/api/2/myself").json(200).path("locale").asText();
    }

    /** As it was found. */
    void restore() {
        if (before.status() == 200) {
            String locale = before.text().strip().replace("\"", "");
            if (!choose(locale)) {
                throw new AssertionError("The language of the profile was " + locale + "; choose it again by hand");
            }
        } else {
            user.delete(PATH);
        }
    }
}
