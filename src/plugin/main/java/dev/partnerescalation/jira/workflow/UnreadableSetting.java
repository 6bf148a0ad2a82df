package dev.partnerescalation.jira.workflow;

/**
 * A stored argument that cannot be read. The transition stays blocked until somebody corrects it.
 *
 * @param name the name of the argument, for the administrator
 */
public record UnreadableSetting(String name) implements SettingsReading {}
