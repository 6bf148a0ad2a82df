package dev.partnerescalation.host.config;

import dev.partnerescalation.host.store.Database;
import dev.partnerescalation.host.store.WorkflowRow;
import dev.partnerescalation.host.store.WorkflowStore;
import dev.partnerescalation.host.workflow.WorkflowXml;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Fills an empty database with what a fresh Jira has, and with two projects to look at. The accounts must be there already.
 * (jira-evidence.md, "Issue types, statuses, resolutions, link types")
 */
final class ConfigSeed {

    private static final String DESCRIPTION = "The default JIRA workflow.";

    private final Database database;
    private final WorkflowStore workflows;

    ConfigSeed(ConfigStores stores) {
        this.database = stores.database();
        this.workflows = stores.workflows();
    }

    void run() {
        database.inTransaction(() -> {
            run("fresh-jira.sql");
            String xml = WorkflowXml.write(WorkflowXml.read(read("default-workflow.xml")));
            workflows.save(new WorkflowRow(WorkflowStore.DEFAULT, null, DESCRIPTION, xml, true, null, null));
            run("demo-projects.sql");
        });
    }

    private void run(String script) {
        database.handle().createScript(read(script)).execute();
    }

    private static String read(String resource) {
        try (InputStream stream = ConfigSeed.class.getResourceAsStream("/seed/" + resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
