package dev.partnerescalation.jira.panel;

import dev.partnerescalation.jira.brief.BriefMail;
import dev.partnerescalation.jira.handover.HandoverRecord;
import dev.partnerescalation.jira.handover.HandoverRecords;
import dev.partnerescalation.jira.issue.BaseAddress;
import dev.partnerescalation.jira.issue.EscalationField;
import dev.partnerescalation.jira.issue.FieldNames;
import dev.partnerescalation.jira.issue.HandedOverOn;
import dev.partnerescalation.jira.issue.InstalledIds;
import dev.partnerescalation.jira.issue.InstalledObjects;
import dev.partnerescalation.jira.issue.ShownFields;
import dev.partnerescalation.jira.readiness.CheckNames;
import dev.partnerescalation.jira.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What became of an escalation once preparation is over, and what is to be done then: the brief does not send itself. */
final class AfterHandover {

    private final InstalledObjects installed;
    private final HandedOverOn handedOverOn;
    private final HandoverRecords records;
    private final FieldNames names;
    private final ShownFields fields;
    private final BriefMail mails;
    private final BaseAddress address;

    AfterHandover(
            InstalledObjects installed,
            HandedOverOn handedOverOn,
            HandoverRecords records,
            FieldNames names,
            ShownFields fields,
            BriefMail mails,
            BaseAddress address) {
        this.installed = installed;
        this.handedOverOn = handedOverOn;
        this.records = records;
        this.names = names;
        this.fields = fields;
        this.mails = mails;
        this.address = address;
    }

    /** Whether preparation is over because the escalation is with Adobe. */
    boolean isWithAdobe(PanelRequest request) {
        InstalledIds ids = installed.snapshot();
        String status = request.issue().getStatus().getId();
        return ids.get(InstalledObjects.STATUS_WITH_ADOBE)
                        .filter(status::equals)
                        .isPresent()
                || ids.get(InstalledObjects.STATUS_INFORMATION_REQUESTED)
                        .filter(status::equals)
                        .isPresent();
    }

    /** What is kept of the hand-over. */
    Optional<HandoverRecord> record(PanelRequest request) {
        return records.of(request.issue());
    }

    /** When it was handed over; empty when that is not on record. */
    String sentence(PanelRequest request) {
        return handedOverOn
                .of(request.issue(), request.reader())
                .map(day -> request.text("sub.handed-over", request.messages().day(day)))
                .orElse("");
    }

    /** What was wrong with the hand-over. */
    Optional<PanelView.Message> bypassed(HandoverRecord handover, PanelRequest request) {
        if (handover.ready()) {
            return Optional.empty();
        }
        List<String> open = CheckNames.of(handover.open(), request.messages());
        List<String> sentences = new ArrayList<>();
        if (!handover.guarded()) {
            sentences.add(request.text("outcome.unguarded"));
        } else if (open.isEmpty()) {
            sentences.add(request.text("outcome.bypassed.unknown"));
        }
        if (!open.isEmpty()) {
            sentences.add(request.text("bypassed.text", request.messages().list(open)));
        }
        return Optional.of(
                new PanelView.Message("warning", false, true, request.text("bypassed"), sentences, List.of()));
    }

    /** What Adobe may not know yet. */
    Optional<PanelView.Notice> changed(HandoverRecord handover, PanelRequest request) {
        List<String> changed = records.changedSince(request.issue(), handover).stream()
                .map(fact -> name(fact, request.messages()))
                .toList();
        if (changed.isEmpty()) {
            return Optional.empty();
        }
        List<PanelView.Link> links = PanelLinks.of(request.issue(), address, false).stream()
                .map(to -> new PanelView.Link(request.text("changed.show"), to.history()))
                .toList();
        return Optional.of(new PanelView.Notice(
                "info",
                List.of(request.text("changed", request.messages().list(changed)), request.text("changed.text")),
                links));
    }

    /**
     * That the brief is to be sent, and how. Nobody else sends it.
     *
     * @param brief what the reader may do with it
     * @param edit for a reader who may edit
     */
    PanelView.Now send(PanelRequest request, PanelView.Brief brief, Optional<PanelLinks> edit) {
        Optional<String> contact = fields.text(request.issue(), EscalationField.ADOBE_CONTACT)
                .map(text -> text.lines().findFirst().orElse("").strip());
        NowBox box = NowBox.toDo(request.text("now.send"))
                .text(contact.map(to -> request.text("now.send.text", to))
                        .orElseGet(() -> request.text("now.send.unknown")));
        Optional<BriefMail.Mail> mail = mails.of(request.issue(), request.reader())
                .filter(one -> !one.address().isEmpty());
        mail.ifPresent(to -> box.action(Optional.of(new PanelView.Action(
                request.text("now.send.button", person(contact.orElse(""), to.address())),
                to.link(),
                "aui-button aui-button-primary pe-panel-mail"))));
        String copy = mail.isPresent() ? "aui-button pe-panel-copy" : "aui-button aui-button-primary pe-panel-copy";
        box.action(Optional.of(new PanelView.Action(say("copy", request), brief.preview(), copy)));
        box.action(
                Optional.of(new PanelView.Action(say("print", request), brief.preview(), "aui-button pe-panel-print")));
        box.action(Optional.of(new PanelView.Action(
                say("download", request), brief.downloads().get(0).url(), "aui-button")));
        if (contact.isEmpty()) {
            after(box, EscalationField.ADOBE_CONTACT, "now.send.contact", request, edit);
        }
        after(box, EscalationField.SUPPORT_CASES, "now.answered", request, edit);
        return box.view();
    }

    private void after(NowBox box, EscalationField field, String key, PanelRequest request, Optional<PanelLinks> edit) {
        edit.flatMap(links -> installed.snapshot().fieldId(field).map(links::edit))
                .ifPresent(url -> box.after(new PanelView.Link(request.text(key), url)));
    }

    /** Who that is: what stands before the address, or the address. */
    private static String person(String contact, String mail) {
        String name = contact.substring(0, Math.max(0, contact.indexOf(mail)))
                .replaceAll("[<(,;:\"]", " ")
                .strip();
        return name.isEmpty() ? mail : name;
    }

    private static String say(String key, PanelRequest request) {
        return request.messages().text("partnerescalation.brief." + key);
    }

    private String name(String fact, Messages messages) {
        return EscalationField.of(fact)
                .map(field -> names.of(field, messages))
                .orElseGet(() -> messages.text(
                        fact.equals(HandoverRecords.EXAMPLES)
                                ? "partnerescalation.handover.examples"
                                : "partnerescalation.field." + fact + ".name"));
    }
}
