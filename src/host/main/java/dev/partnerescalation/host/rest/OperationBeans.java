package dev.partnerescalation.host.rest;

import com.opensymphony.workflow.loader.ActionDescriptor;
import dev.partnerescalation.host.config.BaseUrl;
import dev.partnerescalation.host.issue.IssueAccess;
import dev.partnerescalation.host.issue.ScreenFields;
import dev.partnerescalation.host.issue.TransitionNames;
import dev.partnerescalation.host.issue.Transitions;
import dev.partnerescalation.host.store.IssueRow;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The buttons above an issue as REST lists them: edit, comment, link and the transitions, as far as the reader may and with the ids and
 * addresses of Jira. What apps add is not among them, nor what local Jira has no page for. (jira-evidence.md, "Issues")
 */
public final class OperationBeans {

    /** So many transitions stand beside each other; the others are in a menu. */
    private static final int BUTTONS = 2;

    private final IssueAccess access;
    private final ScreenFields screens;
    private final Transitions transitions;
    private final TransitionNames names;
    private final BaseUrl url;

    public OperationBeans(
            IssueAccess access, ScreenFields screens, Transitions transitions, TransitionNames names, BaseUrl url) {
        this.access = access;
        this.screens = screens;
        this.transitions = transitions;
        this.names = names;
        this.url = url;
    }

    Map<String, Object> of(IssueRow issue) {
        List<Map<String, Object>> groups = new ArrayList<>();
        if (!screens.forEdit(issue).isEmpty()) {
            groups.add(button(1, page("edit-issue", "Edit", "Edit this issue", "EditIssue!default", issue)));
        }
        if (access.may("ADD_COMMENTS", issue)) {
            groups.add(
                    button(10, page("comment-issue", "Comment", "Comment on this issue", "AddComment!default", issue)));
        }
        if (access.may("LINK_ISSUES", issue)) {
            Map<String, Object> link = page(
                    "link-issue", "Link", "Link this issue to another issue or item", "LinkJiraIssue!default", issue);
            groups.add(group(
                    "opsbar-operations", List.of(), more("opsbar-operations", "operations-operations", List.of(link))));
        }
        List<Map<String, Object>> moves = transitions.available(issue).stream()
                .sorted(Comparator.comparingInt(TransitionNames::sequence))
                .map(action -> move(action, issue))
                .toList();
        if (!moves.isEmpty()) {
            groups.add(transitions(moves));
        }
        return Map.of("linkGroups", List.of(group("view.issue.opsbar", List.of(), groups)));
    }

    private static Map<String, Object> button(int weight, Map<String, Object> link) {
        Map<String, Object> group = group(link.get("id") + "_container", List.of(link), List.of());
        group.put("weight", weight);
        return group;
    }

    private static Map<String, Object> transitions(List<Map<String, Object>> moves) {
        int shown = Math.min(BUTTONS, moves.size());
        List<Map<String, Object>> hidden = moves.subList(shown, moves.size());
        List<Map<String, Object>> menu =
                hidden.isEmpty() ? List.of() : more("opsbar-transitions", "transitions-all", hidden);
        return group("opsbar-transitions", moves.subList(0, shown), menu);
    }

    private Map<String, Object> page(String id, String label, String title, String action, IssueRow issue) {
        Map<String, Object> link = link(id, "issueaction-" + id, label);
        link.put("title", title);
        link.put("href", context() + "/secure/" + action + ".jspa?id=" + issue.id());
        return link;
    }

    private Map<String, Object> move(ActionDescriptor action, IssueRow issue) {
        Map<String, Object> link =
                link("action_id_" + action.getId(), "issueaction-workflow-transition", names.of(action));
        link.put(
                "href", context() + "/secure/WorkflowUIDispatcher.jspa?id=" + issue.id() + "&action=" + action.getId());
        link.put("weight", TransitionNames.sequence(action));
        return link;
    }

    private static Map<String, Object> link(String id, String style, String label) {
        Map<String, Object> link = new LinkedHashMap<>();
        link.put("id", id);
        link.put("styleClass", style);
        link.put("label", label);
        return link;
    }

    /** A menu that holds one group of links. */
    private static List<Map<String, Object>> more(String id, String groupId, List<Map<String, Object>> links) {
        Map<String, Object> menu = new LinkedHashMap<>();
        menu.put("header", Map.of("id", id + "_more", "label", "More"));
        menu.put("links", List.of());
        menu.put("groups", List.of(group(groupId, links, List.of())));
        return List.of(menu);
    }

    private static Map<String, Object> group(
            String id, List<Map<String, Object>> links, List<Map<String, Object>> groups) {
        Map<String, Object> group = new LinkedHashMap<>();
        group.put("id", id);
        group.put("links", links);
        group.put("groups", groups);
        return group;
    }

    private String context() {
        return URI.create(url.get()).getPath();
    }
}
