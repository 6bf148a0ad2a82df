package dev.partnerescalation.host.config;

import dev.partnerescalation.host.store.ConstantStore;
import dev.partnerescalation.host.store.ContextStore;
import dev.partnerescalation.host.store.Database;
import dev.partnerescalation.host.store.FieldStore;
import dev.partnerescalation.host.store.LinkTypeStore;
import dev.partnerescalation.host.store.ProjectStore;
import dev.partnerescalation.host.store.ScreenSchemeStore;
import dev.partnerescalation.host.store.ScreenStore;
import dev.partnerescalation.host.store.TranslationStore;
import dev.partnerescalation.host.store.WorkflowSchemeStore;
import dev.partnerescalation.host.store.WorkflowStore;

/** The stores of the configuration, together with the database for changes of several steps. */
public record ConfigStores(
        Database database,
        ConstantStore constants,
        LinkTypeStore linkTypes,
        FieldStore fields,
        ContextStore contexts,
        ScreenStore screens,
        ScreenSchemeStore screenSchemes,
        ProjectStore projects,
        WorkflowStore workflows,
        WorkflowSchemeStore workflowSchemes,
        TranslationStore translations) {

    /** The stores in this database. */
    public static ConfigStores in(Database database) {
        return new ConfigStores(
                database,
                new ConstantStore(database),
                new LinkTypeStore(database),
                new FieldStore(database),
                new ContextStore(database),
                new ScreenStore(database),
                new ScreenSchemeStore(database),
                new ProjectStore(database),
                new WorkflowStore(database),
                new WorkflowSchemeStore(database),
                new TranslationStore(database));
    }
}
