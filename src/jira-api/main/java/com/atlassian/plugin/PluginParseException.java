package com.atlassian.plugin;

/**
 * Says that the parameters of a module make no sense. Known from Jira 7.13; no newer use by a public app was seen.
 */
public class PluginParseException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public PluginParseException(String message) {
        super(message);
    }
}
