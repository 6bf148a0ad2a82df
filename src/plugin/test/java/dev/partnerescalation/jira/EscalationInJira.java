package dev.partnerescalation.jira;

import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.RemoteIssueLink;
import com.atlassian.jira.issue.link.RemoteIssueLinkManager;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import dev.partnerescalation.jira.issue.BaseAddress;
import dev.partnerescalation.jira.issue.CaseReader;
import dev.partnerescalation.jira.issue.EscalationField;
import dev.partnerescalation.jira.issue.FieldChanges;
import dev.partnerescalation.jira.issue.InstalledObjects;
import dev.partnerescalation.jira.issue.LinkedExamples;
import dev.partnerescalation.jira.issue.Today;
import dev.partnerescalation.jira.issue.WaiverHistory;
import java.lang.reflect.Constructor;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** One escalation in a fake Jira, with every field installed; a test changes what it is about. */
public final class EscalationInJira {

    public static final String REPORTER = "claire";
    public static final String TYPE = "10100";
    public static final String LINK_TYPE = "10000";

    private static final long ISSUE = 42;

    public final InstalledObjects parts;
    public final Map<EscalationField, Object> values = new EnumMap<>(EscalationField.class);
    public final Set<EscalationField> outOfContext = EnumSet.noneOf(EscalationField.class);
    public final Set<EscalationField> deleted = EnumSet.noneOf(EscalationField.class);
    public final Map<EscalationField, String> names = new EnumMap<>(EscalationField.class);
    public final Map<EscalationField, Integer> reads = new EnumMap<>(EscalationField.class);
    public final List<IssueLink> outward = new ArrayList<>();
    public final List<IssueLink> inward = new ArrayList<>();
    public final List<String> urls = new ArrayList<>();
    public final Map<String, ModifiedValue<?>> modified = new HashMap<>();
    public boolean linksMayBeRead = true;
    public final List<ChangeHistory> changes = new ArrayList<>();
    /** The values that are stored, where those of {@link #values} are being entered. */
    public final Map<EscalationField, Object> stored = new EnumMap<>(EscalationField.class);

    public boolean historyMayBeRead = true;
    public String reporter = REPORTER;
    public Long id = ISSUE;
    public String status = "10000";
    public boolean resolved = false;
    public String resolution = "10020";
    public Long securityLevel = null;

    private final Map<String, Object> settings = new HashMap<>();

    public EscalationInJira() {
        parts = new InstalledObjects(settingsFactory(settings));
        parts.remember(InstalledObjects.ISSUE_TYPE, TYPE);
        parts.remember(InstalledObjects.LINK_TYPE, LINK_TYPE);
        for (EscalationField field : EscalationField.values()) {
            parts.remember(InstalledObjects.fieldPart(field), fieldId(field));
            for (String option : field.optionKeys()) {
                parts.remember(InstalledObjects.optionPart(field, option), Long.toString(optionId(field, option)));
            }
        }
    }

    /** Settings that live in a map. */
    public static PluginSettingsFactory settingsFactory(Map<String, Object> stored) {
        return Fake.of(PluginSettingsFactory.class)
                .with("createGlobalSettings", arguments -> Fake.of(PluginSettings.class)
                        .with("get", call -> stored.get((String) call[0]))
                        .with("put", call -> stored.put((String) call[0], call[1]))
                        .with("remove", call -> stored.remove((String) call[0]))
                        .build())
                .build();
    }

    /** An escalation that lacks nothing under the standard policy. */
    public static EscalationInJira prepared(LocalDate contacted) {
        EscalationInJira jira = new EscalationInJira();
        jira.values.put(EscalationField.SCOPE_OUTCOME, option(EscalationField.SCOPE_OUTCOME, "in-scope-not-delivered"));
        jira.values.put(
                EscalationField.SCOPE_NOTES,
                "Chapter four of the statement of work promises a working checkout, which was not delivered.");
        jira.values.put(EscalationField.PARTNER_CONTACT_DATE, picked(contacted));
        jira.values.put(
                EscalationField.PARTNER_CONTACT_NOTES,
                "Called the delivery lead, asked for a date, and was told that nobody is planned before spring.");
        jira.values.put(EscalationField.PARTNER_RESPONSE, option(EscalationField.PARTNER_RESPONSE, "disagrees"));
        jira.outward.add(link(LINK_TYPE, ISSUE, 7, "10001"));
        return jira;
    }

    public static String fieldId(EscalationField field) {
        return "customfield_" + (10100 + field.ordinal());
    }

    public static Option option(EscalationField field, String key) {
        return Fake.of(Option.class)
                .with("getOptionId", optionId(field, key))
                .with("getValue", Bundles.text(Locale.ENGLISH, field.optionTextKey(key)))
                .build();
    }

    public static Option option(Long id) {
        return Fake.of(Option.class).with("getOptionId", id).build();
    }

    /** A day as Jira's date picker keeps it. */
    public static Date picked(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }

    public static IssueLink link(String type, long source, long destination, String typeOfTheOther) {
        return Fake.of(IssueLink.class)
                .with("getLinkTypeId", Long.valueOf(type))
                .with("isSystemLink", false)
                .with("getSourceObject", other(source, typeOfTheOther))
                .with("getDestinationObject", other(destination, typeOfTheOther))
                .build();
    }

    public CustomFieldManager fields() {
        return Fake.of(CustomFieldManager.class)
                .with("getCustomFieldObject", arguments -> List.of(EscalationField.values()).stream()
                        .filter(field -> fieldId(field).equals(arguments[0]) && !deleted.contains(field))
                        .findFirst()
                        .map(this::customField)
                        .orElse(null))
                .build();
    }

    public LinkedExamples links() {
        return new LinkedExamples(
                Fake.of(IssueLinkManager.class)
                        .with("getOutwardLinks", arguments -> read(outward))
                        .with("getInwardLinks", arguments -> read(inward))
                        .build(),
                Fake.of(RemoteIssueLinkManager.class)
                        .with(
                                "getRemoteIssueLinksForIssue",
                                arguments -> read(urls.stream()
                                        .map(EscalationInJira::webLink)
                                        .toList()))
                        .build());
    }

    /** The reader of this escalation. */
    public CaseReader cases(Today today) {
        return new CaseReader(
                parts,
                fields(),
                links(),
                today,
                new WaiverHistory(new FieldChanges(histories()), issues(), fields()),
                address());
    }

    /** A change of one field by somebody, so many minutes after the issue was created. */
    public static ChangeHistory change(String author, int minute, String field, String to, String toText) {
        try {
            Constructor<ChangeHistory> made =
                    ChangeHistory.class.getDeclaredConstructor(String.class, Timestamp.class, List.class);
            made.setAccessible(true);
            return made.newInstance(
                    author,
                    new Timestamp(60_000L * minute),
                    List.of(new ChangeItemBean("custom", field, null, null, to, toText)));
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private ChangeHistoryManager histories() {
        return Fake.of(ChangeHistoryManager.class)
                .with("getChangeHistories", arguments -> {
                    if (!historyMayBeRead) {
                        throw new NoSuchMethodError("getChangeHistories");
                    }
                    return changes;
                })
                .build();
    }

    private IssueManager issues() {
        return Fake.of(IssueManager.class)
                .with("getIssueObject", arguments -> issue(stored))
                .build();
    }

    private static BaseAddress address() {
        return new BaseAddress(Fake.of(ApplicationProperties.class)
                .with("getString", "http://jira/")
                .build());
    }

    public MutableIssue issue() {
        return issue(Map.of());
    }

    private MutableIssue issue(Map<EscalationField, Object> instead) {
        return Fake.of(MutableIssue.class)
                .with("getId", arguments -> id)
                .with(
                        "getStatus",
                        arguments -> Fake.of(Status.class).with("getId", status).build())
                .with(
                        "getResolution",
                        arguments -> resolved
                                ? Fake.of(Resolution.class)
                                        .with("getId", resolution)
                                        .with("getNameTranslation", "Done with it")
                                        .build()
                                : null)
                .with("getKey", "SHOP-42")
                .with("getProjectId", 10000L)
                .with("getSecurityLevelId", arguments -> securityLevel)
                .with("getSummary", "The checkout is not there")
                .with("getDescription", arguments -> null)
                .with("getReporterId", arguments -> reporter)
                .with("getCreator", Bundles.user("creator"))
                .with("getModifiedFields", modified)
                .with("getCustomFieldValue", arguments -> value((CustomField) arguments[0], instead))
                .build();
    }

    private Object value(CustomField customField, Map<EscalationField, Object> instead) {
        EscalationField field = List.of(EscalationField.values()).stream()
                .filter(one -> fieldId(one).equals(customField.getId()))
                .findFirst()
                .orElseThrow();
        reads.merge(field, 1, Integer::sum);
        return instead.containsKey(field) ? instead.get(field) : values.get(field);
    }

    private <E> List<E> read(List<E> list) {
        if (!linksMayBeRead) {
            throw new AssertionError("Links are read although nobody judges them");
        }
        return list;
    }

    private CustomField customField(EscalationField field) {
        String english = Bundles.text(Locale.ENGLISH, field.nameKey());
        return Fake.of(CustomField.class)
                .with("getId", fieldId(field))
                .with("getName", names.getOrDefault(field, english))
                .with("getUntranslatedName", english)
                .with(
                        "getRelevantConfig",
                        arguments -> outOfContext.contains(field)
                                ? null
                                : Fake.of(FieldConfig.class).build())
                .build();
    }

    private static long optionId(EscalationField field, String key) {
        return 20000 + 100L * field.ordinal() + field.optionKeys().indexOf(key);
    }

    private static Issue other(long id, String type) {
        return Fake.of(Issue.class)
                .with("getId", id)
                .with("getIssueTypeId", type)
                .build();
    }

    private static RemoteIssueLink webLink(String url) {
        return new RemoteIssueLink(
                1L, ISSUE, null, null, null, url, null, null, null, null, null, null, null, null, null);
    }
}
