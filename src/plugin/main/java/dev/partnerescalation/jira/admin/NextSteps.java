package dev.partnerescalation.jira.admin;

import com.atlassian.jira.project.Project;
import dev.partnerescalation.jira.setup.SetupReport;
import dev.partnerescalation.jira.text.Messages;
import java.util.List;
import java.util.Optional;

/** What an administrator may want to do once a project is set up. */
record NextSteps(String heading, List<Step> steps) {

    private static final String NEXT = "partnerescalation.setup.next";

    /**
     * One step.
     *
     * @param linked whether there is a page for it that is the same in every Jira
     */
    record Step(String title, boolean linked, String link, String text) {}

    /** The steps after setting up the project of this report. */
    static NextSteps of(SetupReport report, Messages messages) {
        Project project = report.project();
        Optional<String> workflow = report.steps().stream()
                .filter(step -> step.step().equals("workflow"))
                .flatMap(step -> step.items().stream())
                .flatMap(item -> item.id().stream())
                .findFirst();
        return new NextSteps(
                messages.text(NEXT),
                List.of(
                        step("role", Optional.of("#pe-brief-role"), messages),
                        step("security", Optional.empty(), messages),
                        step("strict", workflow.map(AdminLinks::workflow), messages),
                        step("create", Optional.of(AdminLinks.createIssue(project)), messages)));
    }

    private static Step step(String key, Optional<String> link, Messages messages) {
        String name = NEXT + "." + key;
        return new Step(messages.text(name), link.isPresent(), link.orElse(""), messages.text(name + ".text"));
    }
}
