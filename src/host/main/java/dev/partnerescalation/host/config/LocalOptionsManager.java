package dev.partnerescalation.host.config;

import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import dev.partnerescalation.host.api.ApiProxies;
import dev.partnerescalation.host.store.ContextRow;
import dev.partnerescalation.host.store.FieldStore;
import dev.partnerescalation.host.store.OptionRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** Plays {@link OptionsManager}. It does not mind two options with the same text. */
final class LocalOptionsManager {

    private final ConfigObjects objects;

    LocalOptionsManager(ConfigObjects objects) {
        this.objects = objects;
    }

    public Option createOption(FieldConfig config, Long parentId, Long sequence, String text) {
        ContextRow context = context(config);
        int place = sequence == null ? next(context, parentId) : sequence.intValue();
        return objects.option(store().createOption(context.configId(), parentId, place, text));
    }

    public List<Option> createOptions(FieldConfig config, Long parentId, Long sequence, Iterable<String> texts) {
        List<Option> created = new ArrayList<>();
        Long place = sequence;
        for (String text : texts) {
            created.add(createOption(config, parentId, place, text));
            place = place == null ? null : Long.valueOf(place + 1);
        }
        return created;
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

    public Options getOptions(FieldConfig config) {
        return config == null ? null : objects.options(context(config));
    }

    public Option findByOptionId(Long id) {
        return id == null ? null : objects.option(id);
    }

    public List<Option> findByOptionValue(String text) {
        return those(option -> option.text().equals(text));
    }

    public List<Option> findByParentId(Long parentId) {
        return those(option -> Objects.equals(option.parentId(), parentId));
    }

    public List<Option> getAllOptions() {
        return those(option -> true);
    }

    private List<Option> those(Predicate<OptionRow> wanted) {
        return objects.stores().fields().all().stream()
                .flatMap(field -> objects.stores().contexts().of(field.fieldId()).stream())
                .flatMap(context -> store().options(context.configId()).stream())
                .filter(wanted)
                .map(objects::option)
                .toList();
    }

    public void setValue(Option option, String text) {
        option.setValue(text);
        option.store();
    }

    public void disableOption(Option option) {
        option.setDisabled(true);
        option.store();
    }

    public void enableOption(Option option) {
        option.setDisabled(false);
        option.store();
    }

    public void updateOptions(Collection<Option> options) {
        options.forEach(option ->
                store().update(ApiProxies.behind(option, LocalOption.class).row()));
    }

    public void deleteOptionAndChildren(Option option) {
        store().removeOption(option.getOptionId());
    }

    public void removeCustomFieldConfigOptions(FieldConfig config) {
        store().options(context(config).configId()).forEach(option -> store().removeOption(option.id()));
    }

    public void removeCustomFieldOptions(CustomField field) {
        objects.stores().contexts().of(field.getId()).forEach(context -> store().options(context.configId())
                .forEach(option -> store().removeOption(option.id())));
    }

    private FieldStore store() {
        return objects.stores().fields();
    }
}
