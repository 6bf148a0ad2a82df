package dev.partnerescalation.host.rest;

import dev.partnerescalation.host.config.FieldType;
import dev.partnerescalation.host.config.SystemField;
import dev.partnerescalation.host.config.TranslatableKind;
import dev.partnerescalation.host.json.ConfigBeans;
import dev.partnerescalation.host.store.CustomFieldRow;
import dev.partnerescalation.host.store.FieldStore;
import dev.partnerescalation.host.user.CurrentUser;
import dev.partnerescalation.host.user.SignedIn;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of issues, those of the system and custom ones. */
@Path("/field")
@Produces(MediaType.APPLICATION_JSON)
public final class FieldResource {

    private final FieldStore store;
    private final ConfigBeans beans;
    private final CurrentUser user;

    public FieldResource(FieldStore store, ConfigBeans beans, CurrentUser user) {
        this.store = store;
        this.beans = beans;
        this.user = user;
    }

    @GET
    public List<Map<String, Object>> all() {
        SignedIn.require(user);
        List<Map<String, Object>> fields = new ArrayList<>();
        Arrays.stream(SystemField.values()).map(FieldResource::system).forEach(fields::add);
        store.all().stream().map(this::custom).forEach(fields::add);
        return fields;
    }

    private static Map<String, Object> system(SystemField field) {
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("id", field.id());
        bean.put("name", field.label());
        bean.put("custom", false);
        bean.put("orderable", field.orderable());
        bean.put("navigable", true);
        bean.put("searchable", !field.clauseNames().isEmpty());
        bean.put("clauseNames", field.clauseNames());
        field.schemaType().ifPresent(type -> {
            Map<String, Object> schema = new LinkedHashMap<>();
            schema.put("type", type);
            field.schemaItems().ifPresent(items -> schema.put("items", items));
            schema.put("system", field.id());
            bean.put("schema", schema);
        });
        return bean;
    }

    private Map<String, Object> custom(CustomFieldRow field) {
        String name = beans.name(TranslatableKind.CUSTOM_FIELD, field.fieldId(), field.name());
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("id", field.fieldId());
        bean.put("name", name);
        bean.put("custom", true);
        bean.put("orderable", true);
        bean.put("navigable", true);
        bean.put("searchable", field.searcherKey() != null);
        bean.put("clauseNames", List.of("cf[" + field.id() + "]", name));
        bean.put("schema", schema(field));
        return bean;
    }

    private static Map<String, Object> schema(CustomFieldRow field) {
        Map<String, Object> schema = new LinkedHashMap<>();
        FieldType.of(field.typeKey()).ifPresent(type -> {
            schema.put("type", type.schemaType());
            type.schemaItems().ifPresent(items -> schema.put("items", items));
        });
        schema.put("custom", field.typeKey());
        schema.put("customId", field.id());
        return schema;
    }
}
