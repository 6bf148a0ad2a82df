package dev.partnerescalation.host.rest;

import dev.partnerescalation.host.config.FieldType;
import dev.partnerescalation.host.config.SystemField;
import dev.partnerescalation.host.issue.IssueField;
import dev.partnerescalation.host.issue.IssueReading;
import dev.partnerescalation.host.json.DisplayTimes;
import dev.partnerescalation.host.store.CommentRow;
import dev.partnerescalation.host.store.IssueRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The values of fields for people: texts as HTML, dates as on the pages; null for the fields of which Jira has no such form. */
public final class RenderedFields {

    private final IssueBeans beans;
    private final IssueReading reading;
    private final DisplayTimes times;

    public RenderedFields(IssueBeans beans, IssueReading reading, DisplayTimes times) {
        this.beans = beans;
        this.reading = reading;
        this.times = times;
    }

    /** The rendered values of these fields, each under its id. */
    Map<String, Object> of(IssueRow issue, List<String> fieldIds) {
        Map<String, IssueField> fields =
                reading.fieldsOf(issue).stream().collect(Collectors.toMap(IssueField::id, Function.identity()));
        Map<String, Object> values = reading.values(issue);
        Map<String, Object> rendered = new LinkedHashMap<>();
        for (String id : fieldIds) {
            rendered.put(
                    id,
                    id.equals(SystemField.COMMENT.id())
                            ? beans.commentPage(issue, this::comment)
                            : rendered(fields.get(id), values.get(id)));
        }
        return rendered;
    }

    private Object rendered(IssueField field, Object value) {
        if (value instanceof Instant moment) {
            return times.at(moment);
        }
        if (value instanceof LocalDate day) {
            return times.on(day);
        }
        return field != null && isRenderable(field) ? RenderedText.html((String) value) : null;
    }

    private static boolean isRenderable(IssueField field) {
        if (!field.isCustom()) {
            return field.system() == SystemField.DESCRIPTION || field.system() == SystemField.ENVIRONMENT;
        }
        Optional<FieldType> type = FieldType.of(field.custom().typeKey());
        return type.filter(one -> one == FieldType.TEXT || one == FieldType.LONG_TEXT)
                .isPresent();
    }

    private Map<String, Object> comment(CommentRow comment) {
        Map<String, Object> bean = beans.comment(comment);
        bean.put("body", RenderedText.html(comment.body()));
        bean.put("created", times.at(comment.created()));
        bean.put("updated", times.at(comment.updated()));
        return bean;
    }
}
