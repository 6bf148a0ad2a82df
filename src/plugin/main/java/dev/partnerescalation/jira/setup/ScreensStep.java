package dev.partnerescalation.jira.setup;

import com.atlassian.jira.issue.fields.FieldManager;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenFactory;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import dev.partnerescalation.jira.issue.EscalationField;
import dev.partnerescalation.jira.issue.InstalledObjects;
import dev.partnerescalation.jira.issue.ScreenFields;
import dev.partnerescalation.jira.issue.Tab;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The screens. A finished screen belongs to the administrators, who may move, rename and remove; only a field of the app that is
 * missing altogether is added again, because the checks ask for it.
 */
final class ScreensStep implements SetupStep {

    private final FieldScreenManager screens;
    private final FieldScreenFactory factory;
    private final FieldManager fields;

    ScreensStep(FieldScreenManager screens, FieldScreenFactory factory, FieldManager fields) {
        this.screens = screens;
        this.factory = factory;
        this.fields = fields;
    }

    @Override
    public String key() {
        return "screens";
    }

    @Override
    public List<Task> tasks(SetupRun run) {
        ExistingObjects<FieldScreen> all = new ExistingObjects<>(
                screens.getFieldScreens(),
                screen -> Long.toString(screen.getId()),
                FieldScreen::getName,
                FieldScreen::getDescription);
        return Arrays.stream(EscalationScreen.values())
                .map(screen -> task(run, all, screen))
                .toList();
    }

    private Task task(SetupRun run, ExistingObjects<FieldScreen> all, EscalationScreen screen) {
        String name = run.english(screen.nameKey());
        String description = run.english(screen.descriptionKey());
        ExistingObjects.Wanted wanted = new ExistingObjects.Wanted(screen.part(), name, description);
        return all.findOrCreate(run, wanted, () -> create(name, description))
                .andComplete(id -> fill(run, screen, id), task -> check(run, screen, task));
    }

    private Task check(SetupRun run, EscalationScreen screen, Task task) {
        String id = task.existingId();
        List<EscalationField> missing = missing(run, screen, stored(id));
        return run.creations().isFilled(screen.part()) && missing.isEmpty()
                ? task
                : task.toRepair(note(run, missing), () -> fill(run, screen, id));
    }

    private static List<EscalationField> missing(SetupRun run, EscalationScreen screen, FieldScreen stored) {
        return screen.fields().stream()
                .filter(field -> run.installed()
                        .fieldId(field)
                        .filter(id -> ScreenFields.has(stored, id))
                        .isEmpty())
                .toList();
    }

    private static String note(SetupRun run, List<EscalationField> missing) {
        return missing.isEmpty()
                ? run.say("note.orphan")
                : run.sayWithNames("note.screen", missing.stream().map(EscalationField::nameKey));
    }

    private String create(String name, String description) {
        FieldScreen screen = factory.createScreen();
        screen.setName(name);
        screen.setDescription(description);
        screens.createFieldScreen(screen);
        return Long.toString(screen.getId());
    }

    private void fill(SetupRun run, EscalationScreen screen, String id) {
        boolean filled = run.creations().isFilled(screen.part());
        List<String> ofApp =
                screen.fields().stream().map(field -> createdId(run, field)).toList();
        FieldScreen stored = stored(id);
        int place = 0;
        for (Map.Entry<Tab, List<String>> wanted :
                screen.layout(field -> createdId(run, field)).entrySet()) {
            List<String> missing = wanted.getValue().stream()
                    .filter(fieldId -> !ScreenFields.has(stored, fieldId))
                    .filter(fieldId -> ofApp.contains(fieldId) || (!filled && isOffered(fieldId)))
                    .toList();
            if (!missing.isEmpty()) {
                FieldScreenTab tab = tab(run, stored, wanted.getKey(), place);
                missing.forEach(tab::addFieldScreenLayoutItem);
            }
            place++;
        }
        run.creations().filled(screen.part());
    }

    /** Jira's own fields can be switched off, attachments for one. */
    private boolean isOffered(String fieldId) {
        return fields.getOrderableField(fieldId) != null;
    }

    /**
     * Tabs are found by their place: Jira stores their names untranslated (jira-evidence.md, "Screens"), and
     * administrators rename them.
     */
    private static FieldScreenTab tab(SetupRun run, FieldScreen stored, Tab tab, int place) {
        List<FieldScreenTab> tabs = stored.getTabs();
        return place < tabs.size()
                ? tabs.get(place)
                : stored.addTab(run.english().text(tab.nameKey()));
    }

    private FieldScreen stored(String id) {
        return screens.getFieldScreen(Long.valueOf(id));
    }

    private static String createdId(SetupRun run, EscalationField field) {
        return run.createdId(InstalledObjects.fieldPart(field));
    }
}
