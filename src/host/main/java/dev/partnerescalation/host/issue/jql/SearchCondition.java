package dev.partnerescalation.host.issue.jql;

import java.util.List;

/** A condition for the database and its arguments; nothing that a client typed stands in the text. */
record SearchCondition(String text, List<Object> arguments) {}
