package dev.partnerescalation.host.issue;

import com.atlassian.jira.issue.customfields.option.Option;
import dev.partnerescalation.host.config.ConfigObjects;
import dev.partnerescalation.host.json.ConfigBeans;
import dev.partnerescalation.host.store.FieldStore;
import dev.partnerescalation.host.store.OptionRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The options of one custom field: which ones there are depends on the issue's place. */
final class OptionChoices {

    private final String fieldId;
    private final FieldStore fields;
    private final ConfigObjects objects;
    private final ConfigBeans beans;

    OptionChoices(String fieldId, FieldStore fields, ConfigObjects objects, ConfigBeans beans) {
        this.fieldId = fieldId;
        this.fields = fields;
        this.objects = objects;
        this.beans = beans;
    }

    /** The id of the option that a client named by {@code id} or {@code value}; a disabled one cannot be chosen. */
    Long parse(Object json, IssueContext place) {
        if (!(json instanceof Map<?, ?> named)) {
            throw new ValueFault("expected Object containing a 'value' property");
        }
        if (named.get("id") != null) {
            String id = String.valueOf(named.get("id"));
            return choices(place).stream()
                    .filter(option -> String.valueOf(option.id()).equals(id))
                    .findFirst()
                    .orElseThrow(() -> new ValueFault("Option id '" + id + "' is not valid"))
                    .id();
        }
        if (named.get("value") instanceof String text) {
            return choices(place).stream()
                    .filter(option -> option.text().equals(text))
                    .findFirst()
                    .orElseThrow(() -> new ValueFault("Option value '" + text + "' is not valid"))
                    .id();
        }
        throw new ValueFault("Could not find valid 'id' or 'value' in the Parent Option object.");
    }

    List<Object> allowed(IssueContext place) {
        return choices(place).stream().map(this::json).toList();
    }

    Object json(OptionRow option) {
        return beans.option(option);
    }

    Option option(long id) {
        return objects.option(id);
    }

    Optional<OptionRow> row(long id) {
        return fields.option(id);
    }

    private List<OptionRow> choices(IssueContext place) {
        return fields.relevant(fieldId, place.projectId(), place.typeId()).stream()
                .flatMap(context -> fields.options(context.configId()).stream())
                .filter(option -> option.parentId() == null && !option.disabled())
                .toList();
    }
}
