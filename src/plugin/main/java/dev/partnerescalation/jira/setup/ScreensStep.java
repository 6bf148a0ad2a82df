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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The screens. A finished screen belongs to the administrators, who may move, rename and remove; only a field of the app that is
 * missing altogether is added again, because the checks ask for it. A screen of version 1.0 is extended once: it gets the fields that were
 * added since, and the waivers leave their place beside the English summary. Where an administrator has put them they stay.
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
        FieldScreen stored = stored(id);
        if (!run.creations().isFilled(screen.part())) {
            return task.toRepair(run.say("note.orphan"), () -> fill(run, screen, id));
        }
        List<String> notes = notes(run, screen, stored);
        return notes.isEmpty() ? task : task.toRepair(String.join(" ", notes), () -> fill(run, screen, id));
    }

    private List<String> notes(SetupRun run, EscalationScreen screen, FieldScreen stored) {
        List<String> notes = new ArrayList<>();
        List<EscalationField> missing = missing(run, screen, stored);
        if (!missing.isEmpty()) {
            notes.add(run.sayWithNames("note.screen", missing.stream().map(EscalationField::nameKey)));
        }
        List<String> added = added(run, screen).stream()
                .filter(field -> !ScreenFields.has(stored, field))
                .map(field -> fields.getOrderableField(field).getName())
                .sorted()
                .toList();
        if (!added.isEmpty()) {
            notes.add(run.say("note.screen.jira", run.messages().list(added)));
        }
        List<EscalationField> moved = moved(run, screen, stored);
        if (!moved.isEmpty()) {
            String key = screen.fields().containsAll(moved) ? "note.screen.tab" : "note.screen.left";
            notes.add(run.sayWithNames(key, moved.stream().map(EscalationField::nameKey)));
        }
        return notes;
    }

    private static List<EscalationField> missing(SetupRun run, EscalationScreen screen, FieldScreen stored) {
        return screen.fields().stream()
                .filter(field -> run.installed()
                        .fieldId(field)
                        .filter(id -> ScreenFields.has(stored, id))
                        .isEmpty())
                .toList();
    }

    /** Jira's fields that the screen shall get: all for a new one, later only those that this release adds. */
    private Set<String> added(SetupRun run, EscalationScreen screen) {
        if (run.creations().isExtended(screen.part())) {
            return Set.of();
        }
        return screen.addedFieldsOfJira().stream().filter(this::isOffered).collect(Collectors.toSet());
    }

    /** The fields of the app that still stand where version 1.0 put them. */
    private static List<EscalationField> moved(SetupRun run, EscalationScreen screen, FieldScreen stored) {
        Optional<FieldScreenTab> former = run.creations().isExtended(screen.part())
                ? Optional.empty()
                : run.installed().fieldId(EscalationField.ENGLISH_SUMMARY).flatMap(summary -> tabWith(stored, summary));
        return former.map(tab -> screen.movedFields().stream()
                        .filter(field -> run.installed()
                                .fieldId(field)
                                .filter(tab::isContainsField)
                                .isPresent())
                        .toList())
                .orElse(List.of());
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
        boolean extending = filled && !run.creations().isExtended(screen.part());
        FieldScreen stored = stored(id);
        Set<String> added = filled ? added(run, screen) : Set.of();
        if (filled) {
            moved(run, screen, stored).forEach(field -> stored.removeFieldScreenLayoutItem(createdId(run, field)));
        }
        List<String> ofApp =
                screen.fields().stream().map(field -> createdId(run, field)).toList();
        int place = 0;
        for (Map.Entry<Tab, List<String>> wanted :
                screen.layout(field -> createdId(run, field)).entrySet()) {
            FieldScreen current = stored(id);
            List<String> missing = wanted.getValue().stream()
                    .filter(fieldId -> !ScreenFields.has(current, fieldId))
                    .filter(fieldId ->
                            ofApp.contains(fieldId) || added.contains(fieldId) || (!filled && isOffered(fieldId)))
                    .toList();
            if (!missing.isEmpty()) {
                FieldScreenTab tab = tab(run, current, wanted, extending ? Integer.MAX_VALUE : place);
                missing.forEach(tab::addFieldScreenLayoutItem);
            }
            place++;
        }
        run.creations().filled(screen.part());
        run.creations().extended(screen.part());
    }

    /** Jira's own fields can be switched off, attachments for one. */
    private boolean isOffered(String fieldId) {
        return fields.getOrderableField(fieldId) != null;
    }

    /**
     * A tab is found by the fields that it shall have, and a lost one by its place: Jira stores the names of tabs untranslated
     * (jira-evidence.md, "Screens"), and administrators rename them. In a screen of an earlier release places mean nothing, since a
     * tab may have come since.
     */
    private static FieldScreenTab tab(
            SetupRun run, FieldScreen stored, Map.Entry<Tab, List<String>> wanted, int place) {
        List<FieldScreenTab> tabs = stored.getTabs();
        return wanted.getValue().stream()
                .flatMap(field -> tabWith(stored, field).stream())
                .findFirst()
                .or(() -> tabs.stream().skip(place).findFirst())
                .orElseGet(
                        () -> stored.addTab(run.english().text(wanted.getKey().nameKey())));
    }

    private static Optional<FieldScreenTab> tabWith(FieldScreen screen, String fieldId) {
        return screen.getTabs().stream()
                .filter(tab -> tab.isContainsField(fieldId))
                .findFirst();
    }

    private FieldScreen stored(String id) {
        return screens.getFieldScreen(Long.valueOf(id));
    }

    private static String createdId(SetupRun run, EscalationField field) {
        return run.createdId(InstalledObjects.fieldPart(field));
    }
}
