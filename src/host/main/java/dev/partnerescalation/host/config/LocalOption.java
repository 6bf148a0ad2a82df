package dev.partnerescalation.host.config;

import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import dev.partnerescalation.host.store.ContextRow;
import dev.partnerescalation.host.store.OptionRow;
import java.util.List;

/** Plays {@link Option}. Changes stay in the object until {@link #store()}. */
final class LocalOption {

    private final ConfigObjects objects;
    private OptionRow row;

    LocalOption(OptionRow row, ConfigObjects objects) {
        this.row = row;
        this.objects = objects;
    }

    OptionRow row() {
        return row;
    }

    public Long getOptionId() {
        return row.id();
    }

    public String getValue() {
        return row.text();
    }

    public Long getSequence() {
        return (long) row.sequence();
    }

    public Boolean getDisabled() {
        return row.disabled();
    }

    public Option getParentOption() {
        return row.parentId() == null ? null : objects.option(row.parentId());
    }

    public List<Option> getChildOptions() {
        return objects.stores().fields().options(row.configId()).stream()
                .filter(one -> one.parentId() != null && one.parentId() == row.id())
                .map(objects::option)
                .toList();
    }

    public FieldConfig getRelatedCustomField() {
        ContextRow context =
                objects.stores().contexts().ofConfig(row.configId()).orElse(null);
        return context == null ? null : objects.config(context);
    }

    public void setValue(String text) {
        row = new OptionRow(row.id(), row.configId(), row.parentId(), row.sequence(), text, row.disabled());
    }

    public void setSequence(Long sequence) {
        row = new OptionRow(row.id(), row.configId(), row.parentId(), sequence.intValue(), row.text(), row.disabled());
    }

    public void setDisabled(Boolean disabled) {
        row = new OptionRow(row.id(), row.configId(), row.parentId(), row.sequence(), row.text(), disabled);
    }

    public void store() {
        objects.stores()
                .database()
                .inTransaction(() -> objects.stores().fields().update(row));
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
