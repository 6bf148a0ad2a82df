package com.atlassian.jira.issue.label;

/** One label of an issue, in the system field or in a custom field. A public app built for Jira 11.3.3 uses it. */
public final class Label {

    private final String label;

    public Label(Long id, Long issue, Long customFieldId, String label) {
        this.label = label;
    }

    public String getLabel() {
        return label;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Label that && label.equals(that.label);
    }

    @Override
    public int hashCode() {
        return label.hashCode();
    }

    @Override
    public String toString() {
        return label;
    }
}
