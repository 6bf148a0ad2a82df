package dev.partnerescalation.host.page.issue;

import dev.partnerescalation.host.store.IssueRow;
import java.util.List;

/** What apps add to the page of an issue. */
public interface Panels {

    /** The panels of a place, rendered for the reader; none that an app's condition hides. */
    List<PanelView> at(String location, IssueRow issue);
}
