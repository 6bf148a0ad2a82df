package dev.partnerescalation.acceptance;

/** The run against a Jira cannot begin. The message is one sentence that says what to do; nothing was made. */
final class RemoteProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RemoteProblem(String sentence) {
        super(sentence);
    }
}
