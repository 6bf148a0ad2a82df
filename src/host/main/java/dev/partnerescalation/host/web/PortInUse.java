package dev.partnerescalation.host.web;

/** Another program listens where local Jira was told to listen. */
public final class PortInUse extends RuntimeException {

    PortInUse(int port, Throwable cause) {
        super("Port " + port + " is in use by another program; stop that program or choose another port.", cause);
    }
}
