package dev.partnerescalation.host.rest;

import dev.partnerescalation.host.issue.IssueReading;
import dev.partnerescalation.host.json.ConfigBeans;
import dev.partnerescalation.host.store.ConstantStore;
import dev.partnerescalation.host.store.IssueRow;
import dev.partnerescalation.host.store.LinkRow;
import dev.partnerescalation.host.store.LinkStore;
import dev.partnerescalation.host.store.LinkTypeStore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Links between issues as Jira's REST shows them; a link to an issue that the reader may not browse is not there. */
public final class LinkBeans {

    private final ConfigBeans beans;
    private final LinkStore links;
    private final LinkTypeStore types;
    private final ConstantStore constants;
    private final IssueReading reading;

    public LinkBeans(
            ConfigBeans beans, LinkStore links, LinkTypeStore types, ConstantStore constants, IssueReading reading) {
        this.beans = beans;
        this.links = links;
        this.types = types;
        this.constants = constants;
        this.reading = reading;
    }

    /** The links of an issue, each with the issue at the other end. */
    public List<Map<String, Object>> of(IssueRow issue) {
        List<Map<String, Object>> all = new ArrayList<>();
        links.outward(issue.id()).forEach(link -> reading.browsable(link.destinationId())
                .ifPresent(other -> all.add(end(link, "outwardIssue", other))));
        links.inward(issue.id()).forEach(link -> reading.browsable(link.sourceId())
                .ifPresent(other -> all.add(end(link, "inwardIssue", other))));
        return all;
    }

    private Map<String, Object> end(LinkRow link, String side, IssueRow other) {
        Map<String, Object> bean = head(link);
        bean.put(side, issue(other));
        return bean;
    }

    /** A link with both ends. It runs from the inward issue to the outward one. */
    Map<String, Object> link(LinkRow link, IssueRow source, IssueRow destination) {
        Map<String, Object> bean = head(link);
        bean.put("inwardIssue", issue(source));
        bean.put("outwardIssue", issue(destination));
        return bean;
    }

    private Map<String, Object> head(LinkRow link) {
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("id", Long.toString(link.id()));
        bean.put("self", beans.self("issueLink", link.id()));
        bean.put("type", types.find(link.typeId()).map(beans::linkType).orElse(null));
        return bean;
    }

    private Map<String, Object> issue(IssueRow issue) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("summary", issue.summary());
        fields.put(
                "status", constants.status(issue.statusId()).map(beans::status).orElse(null));
        if (issue.priorityId() != null) {
            constants
                    .priority(issue.priorityId())
                    .ifPresent(priority -> fields.put("priority", beans.priority(priority)));
        }
        fields.put(
                "issuetype",
                constants.issueType(issue.typeId()).map(beans::issueType).orElse(null));
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("id", Long.toString(issue.id()));
        bean.put("key", issue.key());
        bean.put("self", beans.self("issue", issue.id()));
        bean.put("fields", fields);
        return bean;
    }
}
