package com.atlassian.plugin;

/** Signature of the plugin framework's public type PluginException, for compiling only. Known from Jira 7.13; no newer use by a public app was seen. */
public class PluginException extends RuntimeException {

    public PluginException() {}

    public PluginException(String message) {
        super(message);
    }

    public PluginException(String message, Throwable cause) {
        super(message, cause);
    }

    public PluginException(Throwable cause) {
        super(cause);
    }
}
