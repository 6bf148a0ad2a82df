package dev.partnerescalation.jira.brief;

/** Whom a project lets read the briefs of its escalations, as far as they may browse them. */
public sealed interface BriefAudience {

    /** The project chose nobody in particular: everybody who may browse the escalation. */
    record Everybody() implements BriefAudience {}

    /**
     * Those who have a role in the project.
     *
     * @param id of the project role
     * @param name for people only; whatever an administrator called it
     */
    record Role(long id, String name) implements BriefAudience {}

    /**
     * Nobody, because what was chosen cannot be used: the role is gone, or the choice cannot be read.
     *
     * @param stored what is stored, to name it
     */
    record Nobody(String stored) implements BriefAudience {}
}
