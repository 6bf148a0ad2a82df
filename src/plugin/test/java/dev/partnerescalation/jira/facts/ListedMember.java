package dev.partnerescalation.jira.facts;

import java.util.Set;

/**
 * One method or field of the facts.
 *
 * @param key as {@link ClassFile.Member#key()} writes it
 * @param modifiers the words of {@link Modifiers}
 * @param exceptions internal names of the exceptions that are declared
 * @param constant the value of a constant as the facts write it, null when none is listed
 * @param evidence the newest Jira that it is known from
 */
record ListedMember(
        String key, Set<String> modifiers, Set<String> exceptions, String constant, UsageEvidence evidence) {

    boolean isStatic() {
        return modifiers.contains("static");
    }
}
