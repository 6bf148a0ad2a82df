package dev.partnerescalation.host.page.issue;

import dev.partnerescalation.host.issue.IssueField;
import dev.partnerescalation.host.issue.IssueReading;
import dev.partnerescalation.host.store.IssueRow;
import dev.partnerescalation.host.store.ScreenStore;
import dev.partnerescalation.host.store.TabRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The custom fields on an issue's view screen. Dates and people are shown in separate modules, as in Jira. */
final class CustomFieldViews {

    private static final long VIEW = 2;

    private final IssueReading reading;
    private final ScreenStore screens;
    private final FieldDisplay display;

    CustomFieldViews(IssueReading reading, ScreenStore screens, FieldDisplay display) {
        this.reading = reading;
        this.screens = screens;
        this.display = display;
    }

    /** What {@code view.peb} shows: {@code tabs}, {@code people} and {@code dates}. */
    Map<String, Object> of(IssueRow issue) {
        Map<String, FieldView> shown = shown(issue);
        List<TabView> tabs = new ArrayList<>();
        List<FieldView> people = new ArrayList<>();
        List<FieldView> dates = new ArrayList<>();
        for (TabRow tab : tabsOf(issue)) {
            List<FieldView> fields = new ArrayList<>();
            for (String id : tab.fieldIds()) {
                FieldView field = shown.remove(id);
                if (field != null) {
                    (field.isPerson() ? people : field.isDate() ? dates : fields).add(field);
                }
            }
            if (!fields.isEmpty()) {
                tabs.add(new TabView("customfield-panel-" + (tabs.size() + 1), tab.name(), fields));
            }
        }
        return Map.of("tabs", tabs, "people", people, "dates", dates);
    }

    private List<TabRow> tabsOf(IssueRow issue) {
        return screens.screenFor(issue.projectId(), issue.typeId(), VIEW)
                .map(screens::tabs)
                .orElse(List.of());
    }

    private Map<String, FieldView> shown(IssueRow issue) {
        Map<String, Object> values = reading.values(issue);
        Map<String, FieldView> shown = new LinkedHashMap<>();
        for (IssueField field : reading.fieldsOf(issue)) {
            if (field.isCustom()) {
                display.show(field, values.get(field.id())).ifPresent(view -> shown.put(field.id(), view));
            }
        }
        return shown;
    }
}
