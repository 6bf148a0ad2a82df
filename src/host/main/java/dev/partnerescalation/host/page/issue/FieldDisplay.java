package dev.partnerescalation.host.page.issue;

import dev.partnerescalation.host.config.FieldType;
import dev.partnerescalation.host.issue.IssueField;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Shows values of custom fields as the issue page of Jira does: a field without a value is not there. Wiki markup stays the text that
 * was typed.
 */
final class FieldDisplay {

    private final DisplayNames names;
    private final DateViews dates;

    FieldDisplay(DisplayNames names, DateViews dates) {
        this.names = names;
        this.dates = dates;
    }

    /** The field with its value in the inner form of its type; nothing for an empty one. */
    Optional<FieldView> show(IssueField field, Object value) {
        if (value == null) {
            return Optional.empty();
        }
        FieldType type = FieldType.of(field.custom().typeKey()).orElseThrow();
        DateView moment = moment(value);
        List<String> texts = texts(field, value);
        String shape = shape(type, texts);
        String key = type.key().substring(FieldType.PREFIX.length());
        return Optional.of(new FieldView(field.id(), names.field(field), key, type.key(), shape, texts, moment));
    }

    private DateView moment(Object value) {
        if (value instanceof LocalDate day) {
            return dates.on(day);
        }
        return value instanceof Instant instant ? dates.at(instant) : DateView.NEVER;
    }

    private static List<String> texts(IssueField field, Object value) {
        if (field.type().json(value) instanceof List<?> list) {
            return list.stream().map(FieldDisplay::member).toList();
        }
        String text = field.type().textOf(value);
        return List.of(text == null ? "" : text);
    }

    private static String member(Object json) {
        return String.valueOf(json instanceof Map<?, ?> option ? option.get("value") : json);
    }

    private static String shape(FieldType type, List<String> texts) {
        return switch (type) {
            case DATE, DATE_TIME -> "moment";
            case LONG_TEXT -> "lines";
            case LABELS -> "labels";
            case CHECKBOXES, MULTI_SELECT -> "list";
            case URL -> isWebAddress(texts.get(0)) ? "link" : "text";
            default -> "text";
        };
    }

    /** Whether a text may become a link: nothing but the web, so that no click runs anything. */
    static boolean isWebAddress(String text) {
        try {
            URI address = new URI(text.strip());
            String scheme =
                    address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
            return (scheme.equals("http") || scheme.equals("https")) && address.getRawAuthority() != null;
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }
}
