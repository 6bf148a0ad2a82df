package dev.partnerescalation.host.config;

import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import dev.partnerescalation.host.store.ContextRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Plays {@link Options}: the options at the top level, as a list, with ways to find one. */
final class LocalOptions extends ArrayList<Option> {

    private final transient ContextRow context;
    private final transient ConfigObjects objects;

    LocalOptions(ContextRow context, ConfigObjects objects) {
        super(objects.stores().fields().options(context.configId()).stream()
                .filter(option -> option.parentId() == null)
                .map(objects::option)
                .toList());
        this.context = context;
        this.objects = objects;
    }

    public List<Option> getRootOptions() {
        return List.copyOf(this);
    }

    public Option getOptionById(Long id) {
        return objects.stores()
                .fields()
                .option(id)
                .filter(option -> option.configId() == context.configId())
                .map(objects::option)
                .orElse(null);
    }

    public Option getOptionForValue(String text, Long parentId) {
        return objects.stores().fields().options(context.configId()).stream()
                .filter(option ->
                        option.text().equalsIgnoreCase(text) && java.util.Objects.equals(option.parentId(), parentId))
                .findFirst()
                .map(objects::option)
                .orElse(null);
    }

    public FieldConfig getRelatedFieldConfig() {
        return objects.config(context);
    }

    /** Inherited from an interface, where a player is not searched. */
    @Override
    public Stream<Option> stream() {
        return super.stream();
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
