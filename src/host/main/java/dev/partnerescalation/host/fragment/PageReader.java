package dev.partnerescalation.host.fragment;

import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.host.text.AppTexts;
import dev.partnerescalation.host.user.CurrentUser;
import dev.partnerescalation.host.user.User;
import dev.partnerescalation.host.user.Users;

/** The user who reads the page. */
public interface PageReader {

    /** As an object of Jira's API; null without a signed-in user. */
    ApplicationUser user();

    /** A text in the reader's language; an unknown key is shown as it is. */
    String text(String key);

    /** The user who acts in the thread; without a signed-in user the language is the default one. */
    static PageReader signedIn(CurrentUser current, Users users, AppTexts texts) {
        return new PageReader() {
            @Override
            public ApplicationUser user() {
                return current.get().map(users::applicationUser).orElse(null);
            }

            @Override
            public String text(String key) {
                return texts.text(current.get().map(User::locale).orElse(texts.defaultLocale()), key);
            }
        };
    }
}
