package dev.partnerescalation.host.page;

import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.user.CurrentUser;
import dev.partnerescalation.host.user.SignedIn;
import dev.partnerescalation.host.user.Theme;
import dev.partnerescalation.host.user.User;
import dev.partnerescalation.host.user.Users;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The profile of the signed-in user: name, groups, and the language and theme to read in. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public final class ProfilePage {

    private final PageRenderer pages;
    private final CurrentUser current;
    private final Users users;
    private final List<Locale> languages;

    /** @param installed the languages of this Jira */
    public ProfilePage(PageRenderer pages, CurrentUser current, Users users, List<Locale> installed) {
        this.pages = pages;
        this.current = current;
        this.users = users;
        this.languages = List.copyOf(installed);
    }

    @GET
    @Path("/secure/ViewProfile.jspa")
    public Response show() {
        User user = SignedIn.require(current);
        boolean ownChoice = users.hasChosenLocale(user);
        List<Map<String, Object>> choices = new ArrayList<>();
        choices.add(choice(Users.DEFAULT_LANGUAGE, Locale.ENGLISH.toLanguageTag(), "Default of this Jira", !ownChoice));
        for (Locale language : languages) {
            boolean chosen = ownChoice && language.equals(user.locale());
            choices.add(
                    choice(language.toString(), language.toLanguageTag(), language.getDisplayName(language), chosen));
        }
        return pages.show(Page.of("profile", "Profile: " + user.displayName())
                .with("email", user.email())
                .with("zone", user.zone().getId())
                .with("groups", users.groups(user))
                .with("languages", choices)
                .with("themes", Arrays.stream(Theme.values()).map(Theme::code).toList())
                .with("chosenTheme", users.theme(user).code()));
    }

    @POST
    @Path("/secure/UpdateUserPreferences.jspa")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response update(@FormParam("userLocale") @DefaultValue("") String code, @FormParam("theme") String chosen) {
        User user = SignedIn.require(current);
        Theme theme = chosen == null
                ? users.theme(user)
                : Theme.of(chosen).orElseThrow(() -> Fault.invalid("There is no such theme."));
        if (code.equals(Users.DEFAULT_LANGUAGE)) {
            users.forgetLocale(user);
        } else {
            users.setLocale(user, installed(code));
        }
        users.setTheme(user, theme);
        return pages.redirect("/secure/ViewProfile.jspa");
    }

    private Locale installed(String code) {
        return languages.stream()
                .filter(language -> language.toString().equals(code))
                .findFirst()
                .orElseThrow(() -> Fault.invalid("This language is not installed."));
    }

    private static Map<String, Object> choice(String code, String tag, String name, boolean chosen) {
        return Map.of("code", code, "tag", tag, "name", name, "chosen", chosen);
    }
}
