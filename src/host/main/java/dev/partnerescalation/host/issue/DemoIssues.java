package dev.partnerescalation.host.issue;

import dev.partnerescalation.host.store.Database;
import dev.partnerescalation.host.store.IssueTypeRow;
import dev.partnerescalation.host.store.ProjectRow;
import dev.partnerescalation.host.store.ProjectStore;
import dev.partnerescalation.host.user.CurrentUser;
import dev.partnerescalation.host.user.User;
import dev.partnerescalation.host.user.Users;
import java.util.List;
import java.util.Map;

/** The issues that a new demo begins with, created by Claire as anybody creates issues. */
final class DemoIssues {

    private static final String TASK = "Task";
    private static final String BUG = "Bug";

    private static final List<Demo> ISSUES = List.of(
            new Demo(
                    "SHOP",
                    TASK,
                    "Connect the stock of the central warehouse",
                    "Stock levels come from the warehouse every ten minutes. Agreed in the scope document, chapter 3.2."),
            new Demo(
                    "SHOP",
                    TASK,
                    "Checkout with purchase order",
                    "Business customers pay on invoice and enter their order number."),
            new Demo(
                    "SHOP",
                    TASK,
                    "Move the product catalogue",
                    "42 000 products with images, prices and attributes from the old shop."),
            new Demo(
                    "SHOP",
                    BUG,
                    "Stock is not updated after an import",
                    "After the import of 12 October, 311 products still showed the stock of the day before."),
            new Demo(
                    "SHOP",
                    BUG,
                    "Search finds nothing for article numbers with a dash",
                    "Searching for AB-1020 gives no result; AB1020 does."),
            new Demo("OPS", TASK, "Renew the certificates", "The certificates of both gateways end in January."),
            new Demo("OPS", TASK, "Plan the maintenance weekend", "Date, people and the way back."));

    private final Database database;
    private final CurrentUser current;
    private final Users users;
    private final ProjectStore projects;
    private final IssueCreation creation;

    private record Demo(String project, String type, String summary, String description) {}

    DemoIssues(Database database, CurrentUser current, Users users, ProjectStore projects, IssueCreation creation) {
        this.database = database;
        this.current = current;
        this.users = users;
        this.projects = projects;
        this.creation = creation;
    }

    void run() {
        database.inTransaction(() -> {
            User claire = users.byName("claire").orElseThrow();
            ISSUES.forEach(issue -> current.as(claire, () -> create(issue)));
        });
    }

    private Object create(Demo issue) {
        ProjectRow project = projects.byKey(issue.project()).orElseThrow();
        IssueTypeRow type = projects.issueTypes(project.id()).stream()
                .filter(one -> one.name().equals(issue.type()))
                .findFirst()
                .orElseThrow();
        return creation.create(Map.of(
                "fields",
                Map.of(
                        "project", Map.of("key", project.key()),
                        "issuetype", Map.of("id", Long.toString(type.id())),
                        "summary", issue.summary(),
                        "description", issue.description())));
    }
}
