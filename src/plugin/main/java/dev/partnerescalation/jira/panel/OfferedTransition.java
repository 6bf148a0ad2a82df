package dev.partnerescalation.jira.panel;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import dev.partnerescalation.jira.descriptor.Transition;
import dev.partnerescalation.jira.issue.ScreenFields;
import dev.partnerescalation.jira.readiness.CheckState;
import dev.partnerescalation.jira.readiness.JudgedCheck;
import dev.partnerescalation.jira.readiness.ReasonReport;
import dev.partnerescalation.jira.text.Messages;
import java.util.Optional;

/**
 * A transition that the reader could take now.
 *
 * @param available whether Jira offers it to this reader
 * @param screen what it asks for; empty when it asks for nothing, or when that cannot be told
 */
record OfferedTransition(Transition transition, boolean available, Optional<FieldScreen> screen) {

    private static final String LOOK = "aui-button aui-button-primary ";

    /** Whether everything that this check lacks can be given on the screen. */
    boolean asksFor(JudgedCheck check) {
        return available
                && check.state() != CheckState.WAITING
                && check.reasons().stream().allMatch(reason -> reason.field()
                        .flatMap(ReasonReport.ConcernedField::id)
                        .filter(this::shows)
                        .isPresent());
    }

    /** Whether the screen has a field. */
    boolean shows(String fieldId) {
        return screen.filter(fields -> ScreenFields.has(fields, fieldId)).isPresent();
    }

    /**
     * The button that leads to it. By the class of Jira's own buttons Jira knows that it can open a screen as a dialog. Where there is no
     * screen, a script presses Jira's button, which has Jira's token; without a script Jira asks before it goes on, for want of a token.
     */
    PanelView.Action button(PanelLinks links, Messages messages) {
        boolean hasScreen = transition.screenId().filter(id -> !id.isBlank()).isPresent();
        return new PanelView.Action(
                transition.nameIn(messages),
                hasScreen ? links.screen(transition.id()) : links.dispatcher(transition.id()),
                LOOK + (hasScreen ? "issueaction-workflow-transition" : "pe-panel-step"));
    }
}
