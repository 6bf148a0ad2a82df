package dev.partnerescalation.rules;

/** What one check asks of an escalation; knows nothing of modes and waivers. */
interface Rule {

    /** Judges the case; its texts are judged by the evidence, which looks at each only once. */
    Verdict judge(EscalationCase escalation, Evidence evidence);
}
