package com.atlassian.jira.scheme;

/** A scheme that projects can be put on, here of workflows. A public app built for Jira 10.5.0 uses it. */
public class Scheme {
    private final Long id;
    private final String type;
    private final String name;
    private final String description;

    public Scheme() {
        this(null, null);
    }

    public Scheme(String type, String name) {
        this(null, type, name, null);
    }

    private Scheme(Long id, String type, String name, String description) {
        this.id = id;
        this.type = type;
        this.name = name;
        this.description = description;
    }

    public Long getId() {
        return id;
    }

    public String getType() {
        return type;
    }

    public String getName() {
        return name;
    }

    public String getDescription() {
        return description;
    }
}
