package dev.partnerescalation.host.workflow;

import com.opensymphony.module.propertyset.AbstractPropertySet;
import com.opensymphony.module.propertyset.PropertyException;
import com.opensymphony.module.propertyset.PropertySet;
import dev.partnerescalation.host.store.EntryStore;
import dev.partnerescalation.host.store.PropertyRow;
import java.util.Collection;
import java.util.Date;
import java.util.Optional;

/** What functions and validators store for one entry; unlike the engine's property set it is kept in the database. */
@SuppressWarnings("rawtypes") // the engine's interface is older than generics
final class EntryProperties extends AbstractPropertySet {

    private final EntryStore entries;
    private final long entryId;

    EntryProperties(EntryStore entries, long entryId) {
        this.entries = entries;
        this.entryId = entryId;
    }

    @Override
    public Collection getKeys(String prefix, int type) {
        return entries.properties(entryId).stream()
                .filter(property -> prefix == null || property.name().startsWith(prefix))
                .filter(property -> type == 0 || property.type() == type)
                .map(PropertyRow::name)
                .toList();
    }

    @Override
    public int getType(String key) {
        return find(key).map(PropertyRow::type).orElse(0);
    }

    @Override
    public boolean exists(String key) {
        return find(key).isPresent();
    }

    @Override
    public void remove(String key) {
        entries.removeProperty(entryId, key);
    }

    @Override
    protected void setImpl(int type, String key, Object value) {
        String text = value instanceof Date date ? String.valueOf(date.getTime()) : String.valueOf(value);
        if (type < PropertySet.BOOLEAN || type > PropertySet.DATE) {
            throw unplayed(type);
        }
        entries.putProperty(entryId, new PropertyRow(key, type, text));
    }

    @Override
    protected Object get(int type, String key) {
        return find(key).map(property -> value(type, property.text())).orElse(null);
    }

    private static Object value(int type, String text) {
        return switch (type) {
            case PropertySet.BOOLEAN -> Boolean.valueOf(text);
            case PropertySet.INT -> Integer.valueOf(text);
            case PropertySet.LONG -> Long.valueOf(text);
            case PropertySet.DOUBLE -> Double.valueOf(text);
            case PropertySet.STRING, PropertySet.TEXT -> text;
            case PropertySet.DATE -> new Date(Long.parseLong(text));
            default -> throw unplayed(type);
        };
    }

    private static PropertyException unplayed(int type) {
        return new PropertyException("Local Jira does not emulate workflow properties of type " + type);
    }

    private Optional<PropertyRow> find(String key) {
        return entries.properties(entryId).stream()
                .filter(property -> property.name().equals(key))
                .findFirst();
    }
}
