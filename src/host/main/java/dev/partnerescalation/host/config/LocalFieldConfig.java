package dev.partnerescalation.host.config;

import com.atlassian.jira.issue.fields.config.FieldConfig;
import dev.partnerescalation.host.store.ContextRow;

/** {@link FieldConfig} over a stored context: what a field offers there. */
final class LocalFieldConfig implements FieldConfig {

    private final ContextRow context;
    private final ConfigObjects objects;

    LocalFieldConfig(ContextRow context, ConfigObjects objects) {
        this.context = context;
        this.objects = objects;
    }

    @Override
    public Long getId() {
        return context.configId();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LocalFieldConfig that && context.configId() == that.context.configId();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(context.configId());
    }

    @Override
    public String toString() {
        return context.configId() + " of " + context.fieldId();
    }
}
