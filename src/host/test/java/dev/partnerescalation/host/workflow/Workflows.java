package dev.partnerescalation.host.workflow;

/** Small workflows for tests: action 1 starts in step 1 (status 1), step 2 has status 6. */
final class Workflows {

    private Workflows() {}

    static String with(String head, String common) {
        return with(head, common, "");
    }

    static String with(String head, String common, String actionsOfStepOne) {
        return with(head, common, actionsOfStepOne, "");
    }

    static String with(String head, String common, String actionsOfStepOne, String tail) {
        String globals = head.startsWith("<global") ? head : "";
        String metas = globals.isEmpty() ? head : "";
        String actions = actionsOfStepOne.isEmpty() ? "" : "<actions>" + actionsOfStepOne + "</actions>";
        return "<workflow>" + metas + "<initial-actions>" + action(1, "Create", 1) + "</initial-actions>" + globals
                + common + "<steps><step id=\"1\" name=\"Open\"><meta name=\"jira.status.id\">1</meta>" + actions
                + "</step><step id=\"2\" name=\"Closed\"><meta name=\"jira.status.id\">6</meta></step></steps>" + tail
                + "</workflow>";
    }

    static String actions(String head, String results) {
        return actions(head, results, "");
    }

    /** Action 11 from step 1 to step 2 with this head, conditional results, and functions of its result. */
    static String actions(String head, String results, String functions) {
        return with(
                "",
                "",
                "<action id=\"11\" name=\"Go\">" + head + "<results>" + results
                        + "<unconditional-result old-status=\"Finished\" status=\"Open\" step=\"2\">" + functions
                        + "</unconditional-result></results></action>");
    }

    static String action(int id, String name, int step) {
        return "<action id=\"" + id + "\" name=\"" + name
                + "\"><results><unconditional-result old-status=\"Finished\" status=\"Open\" step=\"" + step
                + "\"/></results></action>";
    }
}
