package dev.partnerescalation.host.config;

import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import dev.partnerescalation.host.store.ContextRow;
import dev.partnerescalation.host.store.OptionRow;

/** {@link Option} over a stored option. A new text stays in the object until the option is updated. */
final class LocalOption implements Option {

    private final ConfigObjects objects;
    private OptionRow row;

    LocalOption(OptionRow row, ConfigObjects objects) {
        this.row = row;
        this.objects = objects;
    }

    @Override
    public Long getOptionId() {
        return row.id();
    }

    @Override
    public String getValue() {
        return row.text();
    }

    @Override
    public void setValue(String text) {
        row = new OptionRow(row.id(), row.configId(), row.parentId(), row.sequence(), text, row.disabled());
    }

    @Override
    public FieldConfig getRelatedCustomField() {
        ContextRow context =
                objects.stores().contexts().ofConfig(row.configId()).orElse(null);
        return context == null ? null : objects.config(context);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LocalOption that && row.id() == that.row.id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(row.id());
    }

    @Override
    public String toString() {
        return row.text();
    }
}
