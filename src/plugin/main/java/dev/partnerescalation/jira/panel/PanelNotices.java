package dev.partnerescalation.jira.panel;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import dev.partnerescalation.jira.issue.BaseAddress;
import dev.partnerescalation.jira.issue.InstalledObjects;
import java.util.List;
import java.util.Optional;

/** The messages of the panel that belong to no check. */
final class PanelNotices {

    private static final String WITHDRAWN = "resolution.withdrawn";

    private final GlobalPermissionManager permissions;
    private final InstalledObjects installed;
    private final BaseAddress address;

    PanelNotices(GlobalPermissionManager permissions, InstalledObjects installed, BaseAddress address) {
        this.permissions = permissions;
        this.installed = installed;
        this.address = address;
    }

    /**
     * Without a security level everybody who can browse the project can read the escalation, be it the partner; told to who may read the
     * brief.
     */
    List<PanelView.Notice> whilePreparing(PanelRequest request, Optional<PanelLinks> links) {
        if (request.issue().getSecurityLevelId() != null) {
            return List.of();
        }
        List<PanelView.Link> fix = links.stream()
                .map(to -> new PanelView.Link(request.text("visibility.fix"), to.edit("security")))
                .toList();
        return List.of(new PanelView.Notice("warning", List.of(request.text("visibility")), fix));
    }

    /** The workflow lets everything through. */
    PanelView.Message notGuarded(List<String> sentences) {
        return message("warning", false, "", sentences, List.of());
    }

    /** Something has to be corrected first, by an administrator. */
    PanelView.Message failed(List<String> sentences, PanelRequest request) {
        List<PanelView.Link> setUp = isAdministrator(request)
                ? PanelLinks.of(request.issue(), address, false).stream()
                        .map(to -> new PanelView.Link(request.text("error.setup"), to.setUp()))
                        .toList()
                : List.of();
        return message("error", true, request.text("title.error"), sentences, setUp);
    }

    private boolean isAdministrator(PanelRequest request) {
        return request.reader() != null && permissions.hasPermission(GlobalPermissionKey.ADMINISTER, request.reader());
    }

    /** How a closed escalation ended. */
    String resolution(PanelRequest request) {
        return String.valueOf(request.issue().getResolution().getNameTranslation());
    }

    /** Whether it ended without a result. */
    boolean isGivenUp(PanelRequest request) {
        return installed
                .get(WITHDRAWN)
                .filter(request.issue().getResolution().getId()::equals)
                .isPresent();
    }

    private static PanelView.Message message(
            String style, boolean alert, String title, List<String> sentences, List<PanelView.Link> links) {
        return new PanelView.Message(style, alert, !title.isEmpty(), title, sentences, links);
    }
}
