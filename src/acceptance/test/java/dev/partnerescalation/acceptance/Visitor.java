package dev.partnerescalation.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody at a browser without scripts: keeps cookies, and sends the token of the page with every form. */
final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"atl_token\" value=\"([^\"]+)\"");

    private final JiraClient jira;
    private final Map<String, String> cookies = new TreeMap<>();

    private Visitor(JiraClient jira) {
        this.jira = jira;
    }

    /** Signs in on the page for it. */
    static Visitor signedIn(String base, String name) {
        Visitor visitor = new Visitor(JiraClient.anonymous(base));
        visitor.submit("/login.jsp", "/login.jsp", Map.of("os_username", List.of(name), "os_password", List.of(name)));
        return visitor;
    }

    /** Chooses the language of the profile, such as {@code fr_FR}. */
    Visitor reads(String locale) {
        submit("/secure/ViewProfile.jspa", "/secure/UpdateUserPreferences.jspa", Map.of("userLocale", List.of(locale)))
                .expect(303);
        return this;
    }

    Answer get(String path) {
        return keep(client().get(path));
    }

    /** Opens a page and sends a form of it. */
    Answer submit(String page, String action, Map<String, List<String>> fields) {
        Matcher token = TOKEN.matcher(get(page).expect(200).text());
        if (!token.find()) {
            throw new AssertionError("No form with a token on " + page);
        }
        String body = fields.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> pair(field.getKey(), value)))
                .collect(Collectors.joining("&"));
        return keep(client().send(
                        "POST",
                        action,
                        "application/x-www-form-urlencoded",
                        body + "&" + pair("atl_token", token.group(1))));
    }

    /** What this browser sends with, its cookies included. */
    JiraClient client() {
        return cookies.isEmpty()
                ? jira
                : jira.with(
                        "Cookie",
                        cookies.entrySet().stream()
                                .map(one -> one.getKey() + "=" + one.getValue())
                                .collect(Collectors.joining("; ")));
    }

    private Answer keep(Answer answer) {
        for (String cookie : answer.headers().allValues("Set-Cookie")) {
            String[] pair = cookie.split(";")[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        }
        return answer;
    }

    private static String pair(String name, String value) {
        return URLEncoder.encode(name, UTF_8) + "=" + URLEncoder.encode(value, UTF_8);
    }
}
