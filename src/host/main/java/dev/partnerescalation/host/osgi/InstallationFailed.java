package dev.partnerescalation.host.osgi;

/** An app cannot be installed; the message is one sentence that names what is wrong and can be shown as it is. */
public final class InstallationFailed extends RuntimeException {

    public InstallationFailed(String sentence) {
        super(sentence);
    }

    public InstallationFailed(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
