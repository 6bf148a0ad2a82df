package dev.partnerescalation.host.store;

/**
 * Who holds a permission or a security level.
 *
 * @param type {@code role}, {@code group}, {@code user}, {@code anyone}, {@code reporter}, {@code assignee} or {@code lead}
 * @param parameter a role's id, a group's name or a user's key; null for the other types
 */
public record HolderRow(String type, String parameter) {}
