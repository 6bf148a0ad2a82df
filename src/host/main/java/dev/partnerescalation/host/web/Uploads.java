package dev.partnerescalation.host.web;

/** The one address that takes a large body: the jar of an app, uploaded by an administrator. */
public final class Uploads {

    /** Path below the context. */
    public static final String PATH = "/plugins/servlet/upm/upload";

    /** The largest file, in bytes; what stands around it in the form comes on top. */
    public static final long LARGEST_FILE = 50L << 20;

    /** The largest body, in bytes. */
    public static final long LARGEST_BODY = LARGEST_FILE + (64 << 10);

    private Uploads() {}
}
