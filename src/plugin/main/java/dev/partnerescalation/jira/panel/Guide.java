package dev.partnerescalation.jira.panel;

import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import dev.partnerescalation.jira.descriptor.Transition;
import dev.partnerescalation.jira.issue.BaseAddress;
import dev.partnerescalation.jira.issue.EscalationField;
import dev.partnerescalation.jira.issue.InstalledObjects;
import dev.partnerescalation.jira.issue.ShownFields;
import dev.partnerescalation.jira.readiness.JudgedCheck;
import dev.partnerescalation.jira.text.Messages;
import dev.partnerescalation.rules.Check;
import dev.partnerescalation.rules.PartnerResponse;
import java.util.List;
import java.util.Optional;

/** Says what comes next while an escalation is prepared: one thing, and the place where it is done. */
final class Guide {

    private static final String START = "partnerescalation.transition.start-scope-review";
    private static final String RESOLVE = "partnerescalation.transition.resolve-with-partner";
    private static final String SCOPE_REVIEW = "jira.translation.status.scopereview.name";

    private final OfferedTransitions steps;
    private final CheckNotes notes;
    private final CheckRows rows;
    private final ShownFields fields;
    private final InstalledObjects installed;
    private final PermissionManager permissions;
    private final BaseAddress address;

    Guide(
            OfferedTransitions steps,
            CheckNotes notes,
            CheckRows rows,
            ShownFields fields,
            InstalledObjects installed,
            PermissionManager permissions,
            BaseAddress address) {
        this.steps = steps;
        this.notes = notes;
        this.rows = rows;
        this.fields = fields;
        this.installed = installed;
        this.permissions = permissions;
        this.address = address;
    }

    /** The addresses that this reader may use to fix something; empty for one who may not edit. */
    Optional<PanelLinks> links(PanelRequest request) {
        return may(ProjectPermissions.EDIT_ISSUES, request)
                ? PanelLinks.of(request.issue(), address, may(ProjectPermissions.LINK_ISSUES, request))
                : Optional.empty();
    }

    private boolean may(ProjectPermissionKey permission, PanelRequest request) {
        return permissions.hasPermission(permission, request.issue(), request.reader());
    }

    /**
     * What comes next.
     *
     * @param offered all transitions of this status
     */
    NextThing next(
            Preparation preparation, List<Transition> offered, PanelRequest request, Optional<PanelLinks> links) {
        Optional<Option> response = fields.option(request.issue(), EscalationField.PARTNER_RESPONSE);
        Optional<String> solved = response.filter(this::isSolved)
                .map(option -> fields.name(EscalationField.PARTNER_RESPONSE, option, request.messages()));
        if (links.isEmpty()) {
            return reader(preparation, solved.isPresent(), request);
        }
        PanelLinks to = links.get();
        if (solved.isPresent()) {
            return solved(solved.get(), named(offered, RESOLVE), request, to);
        }
        Optional<Transition> start = named(offered, START);
        if (preparation.guarded().isEmpty() && start.isPresent()) {
            return start(start.get(), preparation, request, to);
        }
        return prepared(preparation, request, to);
    }

    /** What to do about an escalation that reached Adobe unprepared. */
    PanelView.Now complete(JudgedCheck check, PanelRequest request, PanelLinks links) {
        return NowBox.toDo(request.text("now.complete"))
                .text(request.text("now.complete.text"))
                .action(button(check, request, links))
                .view();
    }

    private boolean isSolved(Option response) {
        return fields.key(EscalationField.PARTNER_RESPONSE, response)
                .flatMap(PartnerResponse::of)
                .filter(PartnerResponse.RESOLVED::equals)
                .isPresent();
    }

    private static Optional<Transition> named(List<Transition> offered, String nameKey) {
        return offered.stream()
                .filter(transition ->
                        transition.nameKey().filter(nameKey::equals).isPresent())
                .findFirst();
    }

    private NextThing start(Transition start, Preparation preparation, PanelRequest request, PanelLinks links) {
        OfferedTransition step = steps.of(start, request);
        Messages messages = request.messages();
        String status = messages.has(SCOPE_REVIEW) ? messages.text(SCOPE_REVIEW) : String.join(", ", start.toNames());
        NowBox box = NowBox.toDo(request.text("now.start"))
                .text(request.text("now.start.text", status))
                .action(Optional.of(step.button(links, messages)).filter(button -> step.available()));
        return new NextThing(
                PanelState.DRAFT,
                box.view(),
                preparation.missing().stream().map(JudgedCheck::check).findFirst());
    }

    private NextThing solved(String response, Optional<Transition> resolve, PanelRequest request, PanelLinks links) {
        NowBox box = NowBox.success(request.text("now.solved"))
                .text(request.text("now.solved.text", response))
                .action(resolve.map(transition -> steps.of(transition, request))
                        .filter(OfferedTransition::available)
                        .map(step -> step.button(links, request.messages())))
                .action(edit(EscalationField.PARTNER_RESPONSE, links)
                        .map(url -> NowBox.quiet(request.text("now.solved.not"), url)));
        return NextThing.of(PanelState.SOLVED, box.view());
    }

    private NextThing prepared(Preparation preparation, PanelRequest request, PanelLinks links) {
        Optional<OfferedTransition> step = preparation.next().map(transition -> steps.of(transition, request));
        List<JudgedCheck> missing = preparation.missing();
        Optional<JudgedCheck> hidden = missing.stream()
                .filter(check -> preparation.guarded().isEmpty()
                        || step.filter(next -> next.asksFor(check)).isEmpty())
                .findFirst();
        if (hidden.isPresent()) {
            return fix(hidden.get(), preparation, request, links);
        }
        Optional<JudgedCheck> waiting = preparation.waiting();
        if (waiting.isPresent()) {
            return waiting(waiting.get(), preparation, request, links);
        }
        return missing.isEmpty()
                ? take(preparation, step, request, links)
                : asked(missing, preparation, step.orElseThrow(), request, links);
    }

    /** Something is missing that the next transition does not ask for. */
    private NextThing fix(JudgedCheck check, Preparation preparation, PanelRequest request, PanelLinks links) {
        Optional<String> until = preparation
                .waiting()
                .flatMap(CheckNotes::until)
                .map(day -> request.text("now.meanwhile", request.messages().day(day)));
        String text = text(check, request, "note.missing")
                + until.map(sentence -> " " + sentence).orElse("");
        NowBox box = NowBox.toDo(title(check.check(), request)).text(text).action(button(check, request, links));
        waive(check, preparation, request, links, box);
        return new NextThing(
                until.isPresent() ? PanelState.MEANWHILE : state(check), box.view(), Optional.of(check.check()));
    }

    private Optional<PanelView.Action> button(JudgedCheck check, PanelRequest request, PanelLinks links) {
        return check.check() == Check.EXAMPLES && links.mayLink()
                ? Optional.of(NowBox.primary(request.text("now.examples.button"), links.addExample()))
                : rows.place(check)
                        .map(field -> NowBox.primary(request.text("fill.check", check.name()), links.edit(field)));
    }

    private String text(JudgedCheck check, PanelRequest request, String otherwise) {
        Optional<String> special = notes.special(check, request);
        if (special.isPresent()) {
            return special.get();
        }
        return check.check() == Check.EXAMPLES
                ? request.text("now.examples.text", CheckNotes.wantedExamples(check))
                : request.text(otherwise, notes.wanted(check, request));
    }

    private static PanelState state(JudgedCheck check) {
        return check.check() == Check.SCOPE || check.check() == Check.TIMELINE ? PanelState.SCOPE : PanelState.OPEN;
    }

    private static String title(Check check, PanelRequest request) {
        return request.text("now." + check.key());
    }

    /** A waiver is possible and never inviting; what was solved is to be closed instead. */
    private void waive(JudgedCheck check, Preparation preparation, PanelRequest request, PanelLinks links, NowBox box) {
        if (preparation.allowsWaivers()) {
            box.action(Optional.of(NowBox.quiet(
                    request.text("waive"), links.waive(check.check().key()))));
        }
    }

    private NextThing waiting(JudgedCheck check, Preparation preparation, PanelRequest request, PanelLinks links) {
        String day = CheckNotes.until(check).map(request.messages()::day).orElse("");
        NowBox box = NowBox.neutral(request.text("now.waiting"), "recent")
                .text(request.text("now.waiting.text", day))
                .action(edit(EscalationField.PARTNER_RESPONSE, links)
                        .map(url -> NowBox.button(request.text("now.waiting.button"), url)));
        waive(check, preparation, request, links, box);
        return new NextThing(PanelState.WAITING, box.view(), Optional.of(check.check()));
    }

    /** Whatever is missing is asked for by the next transition. */
    private NextThing asked(
            List<JudgedCheck> missing,
            Preparation preparation,
            OfferedTransition step,
            PanelRequest request,
            PanelLinks links) {
        JudgedCheck first = missing.get(0);
        NowBox box = NowBox.toDo(preparation.toAdobe() ? request.text("now.ready") : title(first.check(), request))
                .text(
                        missing.size() == 1
                                ? text(first, request, "now.asks")
                                : request.text(
                                        "now.asks",
                                        request.messages()
                                                .list(missing.stream()
                                                        .map(check -> notes.wanted(check, request))
                                                        .toList())))
                .action(Optional.of(step.button(links, request.messages())));
        waive(first, preparation, request, links, box);
        return new NextThing(
                preparation.toAdobe() ? PanelState.STEP : state(first), box.view(), Optional.of(first.check()));
    }

    private NextThing take(
            Preparation preparation, Optional<OfferedTransition> step, PanelRequest request, PanelLinks links) {
        Optional<PanelView.Action> button =
                step.filter(OfferedTransition::available).map(next -> next.button(links, request.messages()));
        String filled = request.text("now.step.text", preparation.nextIn(request.messages()));
        if (!preparation.toAdobe()) {
            return NextThing.of(
                    PanelState.STEP,
                    NowBox.toDo(request.text("now.step"))
                            .text(filled)
                            .action(button)
                            .view());
        }
        boolean asksForSummary = installed
                .snapshot()
                .fieldId(EscalationField.ENGLISH_SUMMARY)
                .filter(id -> step.filter(next -> next.shows(id)).isPresent())
                .isPresent();
        return NextThing.of(
                PanelState.READY,
                NowBox.success(request.text("now.ready"))
                        .text(asksForSummary ? request.text("now.ready.text") : filled)
                        .action(button)
                        .view());
    }

    /** The same situation for somebody who may not edit. */
    private NextThing reader(Preparation preparation, boolean solved, PanelRequest request) {
        Optional<JudgedCheck> first = preparation.missing().stream().findFirst().or(preparation::waiting);
        String next = first.map(JudgedCheck::name).orElseGet(() -> preparation.nextIn(request.messages()));
        PanelView.Now box = NowBox.neutral(request.text("next", next), "lock-filled")
                .text(request.text("reader"))
                .view();
        return new NextThing(solved ? PanelState.SOLVED : PanelState.READER, box, first.map(JudgedCheck::check));
    }

    private Optional<String> edit(EscalationField field, PanelLinks links) {
        return installed.snapshot().fieldId(field).map(links::edit);
    }
}
