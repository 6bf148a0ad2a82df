package com.atlassian.plugin;

/** Says that the parameters of a module make no sense. Signature for compiling only. Known from Jira 7.13; no newer use by a public app was seen. */
public class PluginParseException extends PluginException {

    public PluginParseException() {}

    public PluginParseException(String message) {
        super(message);
    }

    public PluginParseException(String message, Throwable cause) {
        super(message, cause);
    }

    public PluginParseException(Throwable cause) {
        super(cause);
    }
}
