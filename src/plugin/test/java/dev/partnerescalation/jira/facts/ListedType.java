package dev.partnerescalation.jira.facts;

import java.util.Map;
import java.util.Set;

/**
 * One type of the facts, with the members that are listed for the type itself.
 *
 * @param name internal name, such as {@code com/atlassian/jira/issue/Issue}
 * @param modifiers the words of {@link Modifiers}
 * @param supertypes internal names of the superclass and the interfaces, listed or not
 * @param members by their keys
 */
record ListedType(String name, Set<String> modifiers, Set<String> supertypes, Map<String, ListedMember> members) {}
