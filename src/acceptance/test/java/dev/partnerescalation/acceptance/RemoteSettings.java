package dev.partnerescalation.acceptance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * What the run against a Jira is told.
 *
 * @param url the address with the context path, without a slash at the end
 * @param token the personal access token of a Jira administrator
 * @param project the key of the project that the run makes for itself
 * @param tokens the tokens of further users, by the language that each of them reads
 */
record RemoteSettings(String url, String token, String project, Map<String, String> tokens) {

    static final List<String> LANGUAGES = List.of("en", "nl", "de");

    /**
     * @param given the value of a setting, null or a placeholder of Maven if it was not given
     * @throws RemoteProblem if one is missing or cannot be meant
     */
    static RemoteSettings read(UnaryOperator<String> given) {
        String url = value(given, "jira.url")
                .orElseThrow(() -> new RemoteProblem(
                        "Say which Jira: -Djira.url=https://jira.example.com, with its context path if it has one."));
        if (!url.matches("https?://[^\\s?#]+")) {
            throw new RemoteProblem("The address \"" + url
                    + "\" is not the beginning of an http or https address: correct -Djira.url.");
        }
        String token = value(given, "jira.token")
                .orElseThrow(() -> new RemoteProblem("Give the personal access token of a Jira administrator, as"
                        + " -Djira.token=... or in the environment variable JIRA_TOKEN."));
        refuseNoToken("jira.token", token);
        String project = value(given, "jira.project").orElse("PEREMOTE");
        if (!project.matches("[A-Z]{2,10}")) {
            throw new RemoteProblem(
                    "The project key \"" + project + "\" is not 2 to 10 capital letters: correct -Djira.project.");
        }
        Map<String, String> tokens = new TreeMap<>();
        LANGUAGES.forEach(language -> value(given, "jira.token." + language).ifPresent(one -> {
            refuseNoToken("jira.token." + language, one);
            tokens.put(language, one);
        }));
        return new RemoteSettings(url.replaceAll("/+$", ""), token, project, tokens);
    }

    /** A header refuses it otherwise, and its message would show the token. */
    private static void refuseNoToken(String name, String token) {
        if (!token.matches("[\\x21-\\x7e]+")) {
            throw new RemoteProblem("What -D" + name + " holds is no token: copy it again, without spaces in it.");
        }
    }

    private static Optional<String> value(UnaryOperator<String> given, String name) {
        return Optional.ofNullable(given.apply(name))
                .map(String::strip)
                .filter(value -> !value.isEmpty() && !value.startsWith("${"));
    }

    /** Without any token, so that it can be printed. */
    @Override
    public String toString() {
        return url + ", project " + project;
    }
}
