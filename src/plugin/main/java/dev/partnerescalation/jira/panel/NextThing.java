package dev.partnerescalation.jira.panel;

import dev.partnerescalation.rules.Check;
import java.util.Optional;

/**
 * The situation of an escalation and the box that says what to do about it.
 *
 * @param about the check that the box is about
 */
record NextThing(PanelState state, PanelView.Now box, Optional<Check> about) {

    static NextThing of(PanelState state, PanelView.Now box) {
        return new NextThing(state, box, Optional.empty());
    }
}
