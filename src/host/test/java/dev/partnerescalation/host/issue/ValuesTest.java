package dev.partnerescalation.host.issue;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.label.Label;
import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.rest.IssueResource;
import dev.partnerescalation.host.store.CustomFieldRow;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;

/** Values of every kind: what a client may send, what comes back, what Jira's API shows, and what is refused in which words. */
public final class ValuesTest {

    @Rule
    public final IssueJira jira = new IssueJira();

    @Test
    public void oneLineHas255Characters() {
        String field = jira.field("textfield").fieldId();
        assertThat(roundTrip(field, "a".repeat(255))).isEqualTo("a".repeat(255));
        assertRefused(
                field,
                "a".repeat(256),
                "The entered text is too long. It exceeds the allowed limit of 255 characters.");
        assertRefused(field, 7, "Operation value must be a string");
        assertThat(roundTrip(field, "")).isNull();
    }

    @Test
    public void severalLinesHave32767Characters() {
        String field = jira.field("textarea").fieldId();
        assertThat(roundTrip(field, "<b>&\"'\n${issue.summary}")).isEqualTo("<b>&\"'\n${issue.summary}");
        assertThat(roundTrip(field, "a".repeat(32_767))).isEqualTo("a".repeat(32_767));
        assertRefused(
                field,
                "a".repeat(32_768),
                "The entered text is too long. It exceeds the allowed limit of 32,767 characters.");
    }

    @Test
    public void addressesAreThoseThatABrowserOpens() {
        String field = jira.field("url").fieldId();
        assertThat(roundTrip(field, "https://example.com/scope?v=1#2")).isEqualTo("https://example.com/scope?v=1#2");
        for (String wrong :
                List.of("javascript:alert(1)", "example.com", "http://", "not an address", "data:text/html,x")) {
            assertRefused(field, wrong, "Not a valid URL");
        }
    }

    @Test
    public void numbersAreNumbers() {
        String field = jira.field("float").fieldId();
        assertThat(roundTrip(field, 3)).isEqualTo(3.0);
        assertRefused(field, "3", "Operation value must be a number");
    }

    @Test
    public void daysHaveNoZone() {
        CustomFieldRow field = jira.field("datepicker");
        String key = create(field.fieldId(), "2026-10-04");
        assertThat(read(key, field.fieldId())).isEqualTo("2026-10-04");
        Date shown = (Date) api(key, field);
        assertThat(LocalDate.ofInstant(new Date(shown.getTime()).toInstant(), ZoneId.systemDefault()))
                .isEqualTo(LocalDate.of(2026, 10, 4));
        assertRefused(field.fieldId(), "04.10.2026", "Error parsing date string: 04.10.2026");
        assertRefused(field.fieldId(), "2026-02-30", "Error parsing date string: 2026-02-30");
        assertRefused(field.fieldId(), 20261004, "Operation value must be a string");
    }

    @Test
    public void momentsAreShownInTheReadersZone() {
        CustomFieldRow field = jira.field("datetime");
        String key = create(field.fieldId(), "2026-07-06T18:30:00.000+0000");
        assertThat(jira.as("anneke", () -> readNow(key, field.fieldId()))).isEqualTo("2026-07-06T20:30:00.000+0200");
        assertRefused(field.fieldId(), "2026-07-06T18:30:00Z", "Error parsing time: 2026-07-06T18:30:00Z");
    }

    @Test
    public void anOptionIsNamedByIdOrValue() {
        CustomFieldRow field = jira.field("select", "High", "Low");
        String key = create(field.fieldId(), Map.of("value", "High"));
        Map<?, ?> shown = (Map<?, ?>) read(key, field.fieldId());
        assertThat(shown.get("value")).isEqualTo("High");
        assertThat(roundTrip(field.fieldId(), Map.of("id", shown.get("id")))).isEqualTo(shown);
        assertThat(((Option) api(key, field)).getValue()).isEqualTo("High");
        assertRefused(field.fieldId(), Map.of("id", "99999"), "Option id '99999' is not valid");
        assertRefused(field.fieldId(), Map.of("value", "Medium"), "Option value 'Medium' is not valid");
        assertRefused(field.fieldId(), "High", "expected Object containing a 'value' property");
    }

    @Test
    public void checkboxesAreAListOfOptions() {
        CustomFieldRow field = jira.field("multicheckboxes", "One", "Two", "Three");
        String key = create(field.fieldId(), List.of(Map.of("value", "Three"), Map.of("value", "One")));
        Collection<?> ticked = (Collection<?>) api(key, field);
        assertThat(ticked.stream().map(option -> ((Option) option).getValue()).toList())
                .containsExactly("Three", "One");
        jira.as("claire", () -> update(key, field.fieldId(), "remove", Map.of("value", "One")));
        jira.as("claire", () -> update(key, field.fieldId(), "add", Map.of("value", "Two")));
        assertThat((List<?>) read(key, field.fieldId())).hasSize(2);
        assertRefused(field.fieldId(), Map.of("value", "One"), "data was not an array");
        assertThat(roundTrip(field.fieldId(), List.of())).isNull();
    }

    @Test
    public void labelsHaveNoBlanks() {
        CustomFieldRow field = jira.field("labels");
        String key = create(field.fieldId(), List.of("b", "a", "b"));
        assertThat(read(key, field.fieldId())).isEqualTo(List.of("a", "b"));
        assertThat(((Collection<?>) api(key, field))
                        .stream().map(label -> ((Label) label).getLabel()).toList())
                .containsExactly("a", "b")
                .inOrder();
        assertRefused(field.fieldId(), List.of("two words"), "The label 'two words' contains spaces which is invalid.");
        assertThat(read(key, "labels")).isEqualTo(List.of());
    }

    @Test
    public void peopleAreNamed() {
        CustomFieldRow field = jira.field("userpicker");
        String key = create(field.fieldId(), Map.of("name", "johann"));
        assertThat(((Map<?, ?>) read(key, field.fieldId())).get("displayName")).isEqualTo("Johann Krause");
        assertRefused(field.fieldId(), Map.of("name", "nobody"), "User 'nobody' does not exist.");
    }

    @Test
    public void aFieldThatIsNotThereCannotBeSet() {
        String sentence = "Field '%s' cannot be set. It is not on the appropriate screen, or unknown.";
        for (String field : List.of("status", "created", "customfield_99999", "nonsense", "customfield_x")) {
            assertRefused(field, "x", String.format(sentence, field));
        }
    }

    @Test
    public void everyComplaintIsToldAtOnceAndNothingIsStored() {
        String text = jira.field("textfield").fieldId();
        String day = jira.field("datepicker").fieldId();
        long before = jira.count("issue");
        Map<String, Object> fields = new HashMap<>(Map.of(text, 1, day, "soon", "description", "kept out"));
        fields.put("project", Map.of("key", "SHOP"));
        fields.put("issuetype", Map.of("id", "3"));
        Fault fault = jira.refused("claire", () -> jira.create(Map.of("fields", fields)));
        assertThat(errors(fault).keySet()).containsExactly(text, day, "summary");
        assertThat(jira.count("issue")).isEqualTo(before);
        assertThat(jira.count("workflow_entry")).isEqualTo(before);
    }

    @Test
    public void summariesAreOneLine() {
        assertRefused("summary", "", "You must specify a summary of the issue.");
        assertRefused("summary", "a\nb", "The summary is invalid because it contains newline characters.");
        assertRefused(
                "summary",
                "a".repeat(256),
                "The entered text is too long. It exceeds the allowed limit of 255 characters.");
    }

    private Object roundTrip(String fieldId, Object value) {
        return read(create(fieldId, value), fieldId);
    }

    private String create(String fieldId, Object value) {
        return jira.create("SHOP", Map.of(fieldId, value));
    }

    private Object read(String key, String fieldId) {
        return jira.as("claire", () -> readNow(key, fieldId));
    }

    private Object readNow(String key, String fieldId) {
        Map<?, ?> issue = jira.resource(IssueResource.class).read(key, List.of(), List.of());
        Map<?, ?> fields = (Map<?, ?>) issue.get("fields");
        assertWithMessage("Field is shown").that(fields.containsKey(fieldId)).isTrue();
        return fields.get(fieldId);
    }

    private Object api(String key, CustomFieldRow row) {
        return jira.as("claire", () -> {
            MutableIssue issue = jira.service(IssueManager.class).getIssueObject(key);
            CustomField field = jira.domain().config().objects().customField(row);
            return issue.getCustomFieldValue(field);
        });
    }

    private Object update(String key, String fieldId, String operation, Object value) {
        return jira.resource(IssueResource.class)
                .edit(key, null, Map.of("update", Map.of(fieldId, List.of(Map.of(operation, value)))));
    }

    private void assertRefused(String fieldId, Object value, String message) {
        Fault fault = jira.refused("claire", () -> {
            Map<String, Object> fields = new HashMap<>();
            fields.put("summary", "A task");
            fields.put("project", Map.of("key", "SHOP"));
            fields.put("issuetype", Map.of("id", "3"));
            fields.put(fieldId, value);
            return jira.create(Map.of("fields", fields));
        });
        assertThat(fault.reason()).isEqualTo(Fault.Reason.VALIDATION_FAILED);
        assertThat(errors(fault)).containsExactly(fieldId, message);
    }

    private static Map<?, ?> errors(Fault fault) {
        return fault.errors();
    }
}
