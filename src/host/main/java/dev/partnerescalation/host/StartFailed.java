package dev.partnerescalation.host;

/** Local Jira cannot start; the message is one sentence for the person who started it. */
public final class StartFailed extends RuntimeException {

    StartFailed(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
