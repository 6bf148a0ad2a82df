package dev.partnerescalation.jira.dialog;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.jira.issue.BaseAddress;
import dev.partnerescalation.jira.issue.EscalationField;
import dev.partnerescalation.jira.issue.TextField;
import dev.partnerescalation.jira.readiness.CheckNames;
import dev.partnerescalation.jira.text.MessageBundles;
import dev.partnerescalation.jira.text.Messages;
import dev.partnerescalation.rules.Check;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The page on which somebody says why a check does not apply: what it shows, and what its form does. */
final class WaivePage {

    private static final String PAGE = "partnerescalation.waive.";

    private final EscalationFinder finder;
    private final PermissionManager permissions;
    private final Waiving waiving;
    private final TextField fields;
    private final BaseAddress address;
    private final MessageBundles texts;

    WaivePage(
            EscalationFinder finder,
            PermissionManager permissions,
            Waiving waiving,
            TextField fields,
            BaseAddress address,
            MessageBundles texts) {
        this.finder = finder;
        this.permissions = permissions;
        this.waiving = waiving;
        this.fields = fields;
        this.address = address;
        this.texts = texts;
    }

    /**
     * The page.
     *
     * @param errors why the check cannot be waived; then there is no form
     * @param forms the form, unless there are errors
     */
    record View(
            String lang, String title, String lead, String check, List<String> errors, List<Form> forms, Link cancel) {}

    /**
     * The form.
     *
     * @param also other checks that the same reason may cover; empty if there are none
     * @param before the reason that is there already, below which the new one is added; empty if there is none
     * @param notes what follows from the waiver
     */
    record Form(
            String action,
            String token,
            String issueId,
            String checkKey,
            List<Also> also,
            List<Before> before,
            Reason reason,
            List<String> notes,
            String button) {}

    /** Other checks. */
    record Also(String title, List<Box> boxes) {}

    /** Another check. */
    record Box(String key, String name, boolean ticked) {}

    /** The reason so far. */
    record Before(String title, String text) {}

    /** The field for the reason. */
    record Reason(String label, String value, String help, String length, List<String> errors) {}

    /** A page. */
    record Link(String text, String url) {}

    /** The escalation that this reader may edit; empty if there is none. */
    Optional<Issue> escalation(String id, @Nullable ApplicationUser reader) {
        return finder.find(id, reader)
                .filter(issue -> permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, issue, reader));
    }

    /** What can be waived about this check. */
    Waiving.Offer offer(Issue escalation, Check check, ApplicationUser reader) {
        return waiving.offer(escalation, check, reader, texts.forUser(reader));
    }

    /** Waives; answers what is wrong with the reason. */
    List<String> waive(Issue escalation, Check check, Set<Check> also, String reason, ApplicationUser reader) {
        return waiving.waive(escalation, check, also, reason, reader, texts.forUser(reader));
    }

    /**
     * The page.
     *
     * @param also the ticked checks
     * @param errors what is wrong with the reason
     */
    View view(
            Issue escalation,
            Check check,
            Waiving.Offer offer,
            Set<Check> also,
            String reason,
            List<String> errors,
            String token,
            ApplicationUser reader) {
        Messages messages = texts.forUser(reader);
        return new View(
                messages.languageTag(),
                messages.text(PAGE + "title"),
                messages.text(PAGE + "lead"),
                CheckNames.of(check, messages),
                offer.refusals(),
                offer.refusals().isEmpty()
                        ? List.of(form(escalation, check, offer, also, reason, errors, token, messages))
                        : List.of(),
                new Link(
                        messages.text("partnerescalation.dialog.cancel"),
                        address.path() + "/browse/" + escalation.getKey()));
    }

    private Form form(
            Issue escalation,
            Check check,
            Waiving.Offer offer,
            Set<Check> also,
            String reason,
            List<String> errors,
            String token,
            Messages messages) {
        List<Box> boxes = offer.others().stream()
                .map(other -> new Box(other.key(), CheckNames.of(other, messages), also.contains(other)))
                .toList();
        return new Form(
                address.path() + "/secure/PartnerEscalationWaive.jspa",
                token,
                escalation.getId().toString(),
                check.key(),
                boxes.isEmpty() ? List.of() : List.of(new Also(messages.text(PAGE + "also"), boxes)),
                fields.of(escalation, EscalationField.WAIVER_REASON).stream()
                        .map(text -> new Before(messages.text(PAGE + "before"), text))
                        .toList(),
                new Reason(
                        messages.text(PAGE + "reason"),
                        reason,
                        messages.text(EscalationField.WAIVER_REASON.helpKey()),
                        messages.text(PAGE + "length", offer.characters(), offer.words()),
                        errors),
                offer.fourEyes() ? List.of(messages.text(PAGE + "four-eyes")) : List.of(),
                messages.text(PAGE + "button"));
    }
}
