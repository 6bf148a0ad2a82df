package dev.partnerescalation.host.rest;

import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.issue.IssueAccess;
import dev.partnerescalation.host.json.ConfigBeans;
import dev.partnerescalation.host.store.IssueRow;
import dev.partnerescalation.host.store.RemoteLinkRow;
import dev.partnerescalation.host.store.RemoteLinkStore;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The web links of an issue. */
@Path("/issue/{issue}/remotelink")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class RemoteLinkResource {

    private final IssueAccess access;
    private final RemoteLinkStore links;
    private final ConfigBeans beans;

    public RemoteLinkResource(IssueAccess access, RemoteLinkStore links, ConfigBeans beans) {
        this.access = access;
        this.links = links;
        this.beans = beans;
    }

    /** All links as a list, or the one with a global id. */
    @GET
    public Object all(@PathParam("issue") String key, @QueryParam("globalId") String globalId) {
        IssueRow issue = access.visible(key);
        if (globalId != null) {
            return links.find(issue.id(), globalId)
                    .map(this::bean)
                    .orElseThrow(() ->
                            Fault.notFound("The remote issue link with global id '" + globalId + "' does not exist."));
        }
        return links.of(issue.id()).stream().map(this::bean).toList();
    }

    @GET
    @Path("/{link}")
    public Map<String, Object> one(@PathParam("issue") String key, @PathParam("link") String id) {
        return bean(find(access.visible(key), id));
    }

    /** Creates a link, or replaces the one with the same global id. */
    @POST
    public Response put(@PathParam("issue") String key, Map<String, Object> body) {
        IssueRow issue = linkable(key);
        RemoteLinkRow wanted = RemoteLinkInput.read(body, 0, issue.id());
        Optional<RemoteLinkRow> known =
                wanted.globalId() == null ? Optional.empty() : links.find(issue.id(), wanted.globalId());
        long id;
        if (known.isPresent()) {
            id = known.get().id();
            links.update(RemoteLinkInput.read(body, id, issue.id()));
        } else {
            id = links.create(wanted);
        }
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("id", id);
        bean.put("self", self(issue.id(), id));
        return Response.status(known.isPresent() ? 200 : 201).entity(bean).build();
    }

    @PUT
    @Path("/{link}")
    public Response replace(@PathParam("issue") String key, @PathParam("link") String id, Map<String, Object> body) {
        IssueRow issue = linkable(key);
        RemoteLinkRow link = find(issue, id);
        links.update(RemoteLinkInput.read(body, link.id(), issue.id()));
        return Response.noContent().build();
    }

    @DELETE
    @Path("/{link}")
    public Response remove(@PathParam("issue") String key, @PathParam("link") String id) {
        IssueRow issue = linkable(key);
        links.remove(find(issue, id).id());
        return Response.noContent().build();
    }

    @DELETE
    public Response removeNamed(@PathParam("issue") String key, @QueryParam("globalId") String globalId) {
        IssueRow issue = linkable(key);
        if (globalId == null) {
            throw Fault.field("globalId", "'globalId' is required.");
        }
        RemoteLinkRow link = links.find(issue.id(), globalId)
                .orElseThrow(() ->
                        Fault.notFound("The remote issue link with global id '" + globalId + "' does not exist."));
        links.remove(link.id());
        return Response.noContent().build();
    }

    private IssueRow linkable(String key) {
        IssueRow issue = access.visible(key);
        if (!access.may("LINK_ISSUES", issue)) {
            throw Fault.forbidden("No Link Issue Permission for issue '" + issue.key() + "'");
        }
        return issue;
    }

    /** The link of another issue is 400, as Jira documents; the answer tells nothing of that issue. */
    private RemoteLinkRow find(IssueRow issue, String id) {
        RemoteLinkRow link = links.find(Ids.number(id, "remote issue link id"))
                .orElseThrow(() -> Fault.notFound("The remote issue link with id '" + id + "' does not exist."));
        if (link.issueId() != issue.id()) {
            throw Fault.invalid(
                    "The remote issue link with id '" + id + "' does not belong to the issue '" + issue.key() + "'.");
        }
        return link;
    }

    private String self(long issueId, long linkId) {
        return beans.self("issue", issueId + "/remotelink/" + linkId);
    }

    private Map<String, Object> bean(RemoteLinkRow link) {
        Map<String, Object> application = new LinkedHashMap<>();
        putUnlessNull(application, "type", link.applicationType());
        putUnlessNull(application, "name", link.applicationName());
        Map<String, Object> icon = new LinkedHashMap<>();
        putUnlessNull(icon, "url16x16", link.iconUrl());
        putUnlessNull(icon, "title", link.iconTitle());
        Map<String, Object> status = new LinkedHashMap<>();
        putUnlessNull(status, "resolved", link.resolved());
        status.put("icon", Map.of());
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("url", link.url());
        object.put("title", link.title());
        putUnlessNull(object, "summary", link.summary());
        object.put("icon", icon);
        object.put("status", status);
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("id", link.id());
        bean.put("self", self(link.issueId(), link.id()));
        putUnlessNull(bean, "globalId", link.globalId());
        bean.put("application", application);
        putUnlessNull(bean, "relationship", link.relationship());
        bean.put("object", object);
        return bean;
    }

    private static void putUnlessNull(Map<String, Object> bean, String name, Object value) {
        if (value != null) {
            bean.put(name, value);
        }
    }
}
