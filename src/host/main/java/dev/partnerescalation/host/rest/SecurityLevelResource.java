package dev.partnerescalation.host.rest;

import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.issue.IssueAccess;
import dev.partnerescalation.host.store.HolderRow;
import dev.partnerescalation.host.store.IssueRow;
import dev.partnerescalation.host.store.ProjectRow;
import dev.partnerescalation.host.store.ProjectStore;
import dev.partnerescalation.host.store.SecurityLevelRow;
import dev.partnerescalation.host.store.SecurityLevelStore;
import dev.partnerescalation.host.user.Administrators;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The security levels of a project, and that of an issue. Not an address of Jira, where pages and the field Security Level do this. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class SecurityLevelResource {

    private static final int LONGEST = 255;

    private final ProjectStore projects;
    private final SecurityLevelStore levels;
    private final HolderBeans holders;
    private final IssueAccess access;
    private final Administrators administrators;

    public SecurityLevelResource(
            ProjectStore projects,
            SecurityLevelStore levels,
            HolderBeans holders,
            IssueAccess access,
            Administrators administrators) {
        this.projects = projects;
        this.levels = levels;
        this.holders = holders;
        this.access = access;
        this.administrators = administrators;
    }

    /** A level that a client wants. */
    private record Wanted(String name, String description, List<HolderRow> holders) {}

    /** The levels of the project's scheme. */
    @GET
    @Path("/project/{key}/security-levels")
    public Map<String, Object> read(@PathParam("key") String key) {
        administrators.require();
        return bean(project(key));
    }

    /** Gives the project a new scheme with these levels, and answers them. No issue of the project has a level afterwards. */
    @PUT
    @Path("/project/{key}/security-levels")
    public Map<String, Object> replace(@PathParam("key") String key, Map<String, Object> body) {
        administrators.require();
        ProjectRow project = project(key);
        if (!(body.get("levels") instanceof List<?> sent)) {
            throw Fault.invalid("The body needs the list 'levels'.");
        }
        List<Wanted> wanted = sent.stream().map(this::wanted).toList();
        long scheme = levels.newScheme(project.id(), project.name());
        wanted.forEach(level -> levels.addLevel(scheme, level.name(), level.description(), level.holders()));
        return bean(project);
    }

    private Wanted wanted(Object sent) {
        if (!(sent instanceof Map<?, ?> level)) {
            throw Fault.invalid("A level is an object with 'name' and 'holders'.");
        }
        String name = RequestBodies.text(level, "name", LONGEST);
        if (name == null || name.isBlank()) {
            throw Fault.invalid("A level needs a name.");
        }
        String description = RequestBodies.text(level, "description", LONGEST);
        return new Wanted(name, description == null ? "" : description, holders.read(level));
    }

    /** Gives an issue the level with the {@code id} of the body; null takes its level away. */
    @PUT
    @Path("/issue/{issue}/security-level")
    public Response set(@PathParam("issue") String key, Map<String, Object> body) {
        administrators.require();
        IssueRow issue = access.existing(key);
        if (!body.containsKey("id")) {
            throw Fault.invalid("The body needs the 'id' of a level, or null.");
        }
        Object id = body.get("id");
        levels.setLevel(issue.id(), id == null ? null : level(issue, id.toString()));
        return Response.noContent().build();
    }

    private long level(IssueRow issue, String id) {
        return levels.ofProject(issue.projectId()).stream()
                .map(SecurityLevelRow::id)
                .filter(one -> Long.toString(one).equals(id))
                .findFirst()
                .orElseThrow(() -> Fault.invalid("The project of the issue has no security level '" + id + "'."));
    }

    private Map<String, Object> bean(ProjectRow project) {
        return Map.of(
                "levels",
                levels.ofProject(project.id()).stream().map(this::bean).toList());
    }

    private Map<String, Object> bean(SecurityLevelRow level) {
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("id", Long.toString(level.id()));
        bean.put("name", level.name());
        bean.put("description", level.description());
        bean.put("holders", holders.show(levels.holders(level.id())));
        return bean;
    }

    private ProjectRow project(String key) {
        return projects.byKey(key)
                .orElseThrow(() -> Fault.notFound("No project could be found with key '" + key + "'."));
    }
}
