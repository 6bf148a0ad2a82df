package dev.partnerescalation.jira.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.jira.issue.BaseAddress;
import dev.partnerescalation.jira.issue.EscalationField;
import dev.partnerescalation.jira.issue.Tab;
import dev.partnerescalation.jira.readiness.ReasonReport;
import dev.partnerescalation.jira.text.MessageBundles;
import dev.partnerescalation.jira.text.Messages;
import dev.partnerescalation.rules.ReasonCode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The pages of Jira on which a reader can add what is missing; none that this reader may not use. */
final class FixLinks {

    private static final Logger LOG = LoggerFactory.getLogger(FixLinks.class);

    private final PermissionManager permissions;
    private final BaseAddress address;
    private final MessageBundles texts;

    FixLinks(PermissionManager permissions, BaseAddress address, MessageBundles texts) {
        this.permissions = permissions;
        this.address = address;
        this.texts = texts;
    }

    /** Where to go because of these reasons, each page once; empty if the reader can do nothing about them there. */
    List<PanelView.Link> links(
            Issue issue, @Nullable ApplicationUser reader, List<ReasonReport> reasons, Messages messages) {
        Optional<String> base = base();
        Set<PanelView.Link> links = new LinkedHashSet<>();
        if (base.isPresent()) {
            boolean mayEdit = permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, issue, reader);
            boolean mayLink = permissions.hasPermission(ProjectPermissions.LINK_ISSUES, issue, reader);
            for (ReasonReport reason : reasons) {
                if (mayLink && isAboutExamples(reason)) {
                    String url = base.get() + "/secure/LinkJiraIssue!default.jspa?id=" + issue.getId();
                    links.add(new PanelView.Link(messages.text("partnerescalation.panel.mend.link"), url));
                }
                if (mayEdit) {
                    String url = base.get() + "/secure/EditIssue!default.jspa?id=" + issue.getId();
                    tab(reason).ifPresent(tab -> links.add(new PanelView.Link(edit(tab, messages), url)));
                }
            }
        }
        return List.copyOf(links);
    }

    private static boolean isAboutExamples(ReasonReport reason) {
        return reason.code().equals(ReasonCode.EXAMPLES_MISSING.code())
                || reason.code().equals(ReasonCode.EXAMPLES_LINKED.code());
    }

    private static Optional<Tab> tab(ReasonReport reason) {
        return reason.field().flatMap(field -> EscalationField.of(field.key())).map(EscalationField::tab);
    }

    /** Jira stores names of tabs untranslated, so the reader sees the English one on the edit screen. */
    private String edit(Tab tab, Messages messages) {
        return messages.text(
                "partnerescalation.panel.mend.edit", texts.english().text(tab.nameKey()));
    }

    /** The path of Jira. Links are only a help: without it the sentences still say which field is meant. */
    Optional<String> base() {
        try {
            return Optional.of(address.path());
        } catch (RuntimeException | LinkageError unknown) {
            LOG.warn("Jira does not say where it is, so the panel shows no links", unknown);
            return Optional.empty();
        }
    }
}
