package dev.partnerescalation.jira.workflow;

/** What came of reading a validator's arguments: settings, or the name of what cannot be read. */
public sealed interface SettingsReading permits ValidatorSettings, UnreadableSetting {}
