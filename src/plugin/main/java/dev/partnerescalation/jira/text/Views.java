package dev.partnerescalation.jira.text;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns the record of a view into what a Velocity template prints. A template reads maps and lists only, so that it never calls a
 * method of the app; the classes of the app describe a view as records, whose component names are the names in the template.
 */
public final class Views {

    private Views() {}

    /**
     * The view as a map of plain values: String, Boolean, List and Map.
     *
     * @param view a record of Strings, booleans, other such records, and Lists of Strings or of such records
     * @throws IllegalArgumentException if a value is null or of another type; the message names the component
     */
    public static Map<String, Object> toMap(Record view) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (RecordComponent component : view.getClass().getRecordComponents()) {
            map.put(
                    component.getName(),
                    plain(value(view, component), view.getClass().getSimpleName() + "." + component.getName()));
        }
        return map;
    }

    private static Object plain(@Nullable Object value, String name) {
        if (value instanceof String || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Record inner) {
            return toMap(inner);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(element -> plain(element, name)).toList();
        }
        throw new IllegalArgumentException("A template cannot print " + name + ": " + value);
    }

    private static @Nullable Object value(Record view, RecordComponent component) {
        try {
            // The records of views are not public.
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(view);
        } catch (IllegalAccessException | InvocationTargetException unreadable) {
            throw new IllegalStateException("The view cannot be read at " + component, unreadable);
        }
    }
}
