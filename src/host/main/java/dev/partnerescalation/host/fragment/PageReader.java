package dev.partnerescalation.host.fragment;

import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.host.text.AppTexts;
import dev.partnerescalation.host.user.CurrentUser;
import dev.partnerescalation.host.user.User;
import dev.partnerescalation.host.user.Users;

/** Who reads the page. */
public interface PageReader {

    /** As apps see that person; null when nobody is signed in. */
    ApplicationUser user();

    /** A text in the reader's language; an unknown key is its own text. */
    String text(String key);

    /** Whoever acts in the thread; whoever is not signed in reads in the default language. */
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
