package dev.partnerescalation.host.config;

import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import dev.partnerescalation.host.store.ContextRow;
import dev.partnerescalation.host.store.FieldStore;
import java.util.Collection;
import java.util.Objects;

/** {@link OptionsManager} over the stored options. Two options may have the same text. */
final class LocalOptionsManager implements OptionsManager {

    private final ConfigObjects objects;

    LocalOptionsManager(ConfigObjects objects) {
        this.objects = objects;
    }

    @Override
    public Option createOption(FieldConfig config, Long parentId, Long sequence, String text) {
        ContextRow context = context(config);
        int place = sequence == null ? next(context, parentId) : sequence.intValue();
        return objects.option(store().createOption(context.configId(), parentId, place, text));
    }

    private int next(ContextRow context, Long parentId) {
        return (int) store().options(context.configId()).stream()
                .filter(option -> Objects.equals(option.parentId(), parentId))
                .count();
    }

    private ContextRow context(FieldConfig config) {
        return objects.stores()
                .contexts()
                .ofConfig(config.getId())
                .orElseThrow(() -> new IllegalArgumentException("There is no field configuration " + config.getId()));
    }

    @Override
    public Options getOptions(FieldConfig config) {
        return config == null ? null : objects.options(context(config));
    }

    @Override
    public Option findByOptionId(Long id) {
        return id == null ? null : objects.option(id);
    }

    @Override
    public void updateOptions(Collection<Option> options) {
        objects.stores()
                .database()
                .inTransaction(
                        () -> options.forEach(option -> store().reword(option.getOptionId(), option.getValue())));
    }

    private FieldStore store() {
        return objects.stores().fields();
    }
}
