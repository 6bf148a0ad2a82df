package dev.partnerescalation.jira.descriptor;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Everything that a descriptor holds, as lines: every field of every descriptor, lists in their order, maps by key, and which descriptors are
 * shared. Whatever somebody changes in a workflow changes these lines.
 */
public final class DescriptorSnapshot {

    private final List<String> lines = new ArrayList<>();
    private final Map<Object, Integer> seen = new IdentityHashMap<>();
    private final Predicate<Object> hidden;

    private DescriptorSnapshot(Predicate<Object> hidden) {
        this.hidden = hidden;
    }

    public static List<String> of(AbstractDescriptor descriptor) {
        return without(descriptor, member -> false);
    }

    /** The same without the members of lists for which the predicate holds. */
    static List<String> without(AbstractDescriptor descriptor, Predicate<Object> hidden) {
        DescriptorSnapshot snapshot = new DescriptorSnapshot(hidden);
        snapshot.add("", descriptor);
        return snapshot.lines;
    }

    private void add(String path, Object value) {
        if (value instanceof AbstractDescriptor member) {
            addDescriptor(path, member);
        } else if (value instanceof Map<?, ?> map) {
            lines.add(path + " holds " + map.size());
            new TreeMap<>(map).forEach((key, inner) -> add(path + "[" + key + "]", inner));
        } else if (value instanceof Collection<?> list) {
            List<?> shown = list.stream().filter(hidden.negate()).toList();
            lines.add(path + " holds " + shown.size());
            for (int place = 0; place < shown.size(); place++) {
                add(path + "[" + place + "]", shown.get(place));
            }
        } else {
            lines.add(path + " = " + value);
        }
    }

    private void addDescriptor(String path, AbstractDescriptor member) {
        Integer known = seen.putIfAbsent(member, seen.size());
        lines.add(path + " is " + member.getClass().getSimpleName()
                + (known == null ? "" : ", the one seen as " + known));
        if (known == null) {
            fields(member.getClass()).forEach(field -> add(path + "." + field.getName(), value(field, member)));
        }
    }

    /** All fields but the parent. */
    private static List<Field> fields(Class<?> type) {
        List<Field> fields = new ArrayList<>();
        for (Class<?> one = type; one != Object.class; one = one.getSuperclass()) {
            for (Field field : one.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !field.getName().equals("parent")) {
                    fields.add(field);
                }
            }
        }
        fields.sort(Comparator.comparing(Field::getName));
        return fields;
    }

    private static Object value(Field field, Object owner) {
        try {
            field.setAccessible(true);
            return field.get(owner);
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException(closed);
        }
    }
}
