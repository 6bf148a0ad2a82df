package dev.partnerescalation.host.rest;

import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.issue.IssueAccess;
import dev.partnerescalation.host.issue.jql.IssueSearch;
import dev.partnerescalation.host.store.IssueRow;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Search by the part of JQL that local Jira emulates. */
@Path("/search")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class SearchResource {

    private static final Set<String> BODY =
            Set.of("jql", "startAt", "maxResults", "fields", "expand", "validateQuery", "properties");

    private final IssueAccess access;
    private final IssueSearch issues;
    private final IssueExpansions expansions;

    public SearchResource(IssueAccess access, IssueSearch issues, IssueExpansions expansions) {
        this.access = access;
        this.issues = issues;
        this.expansions = expansions;
    }

    @GET
    public Map<String, Object> search(
            @QueryParam("jql") String jql,
            @QueryParam("startAt") String startAt,
            @QueryParam("maxResults") String maxResults,
            @QueryParam("fields") List<String> fields,
            @QueryParam("expand") List<String> expand,
            @QueryParam("validateQuery") String validateQuery) {
        access.user();
        demandValidation(validateQuery);
        return search(jql, Paging.of(startAt, maxResults, 50, 1000), fields, expand);
    }

    @POST
    public Map<String, Object> search(Map<String, Object> body) {
        access.user();
        RequestBodies.check(body, BODY);
        demandValidation(body.get("validateQuery"));
        if (!texts(body, "properties").isEmpty()) {
            throw Fault.invalid("Local Jira does not emulate 'properties' of a search.");
        }
        Object jql = body.get("jql");
        if (jql != null && !(jql instanceof String)) {
            throw Fault.invalid("'jql' must be a string.");
        }
        Paging pages = Paging.of(number(body, "startAt"), number(body, "maxResults"), 50, 1000);
        return search((String) jql, pages, texts(body, "fields"), texts(body, "expand"));
    }

    private static String number(Map<String, Object> body, String name) {
        return body.get(name) == null ? null : String.valueOf(body.get(name));
    }

    private static List<String> texts(Map<String, Object> body, String name) {
        Object value = body.get(name);
        if (value == null) {
            return List.of();
        }
        if (value instanceof String text) {
            return List.of(text);
        }
        if (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
            return list.stream().map(String.class::cast).toList();
        }
        throw Fault.invalid("'" + name + "' must be an array of strings.");
    }

    private Map<String, Object> search(String jql, Paging pages, List<String> fields, List<String> expand) {
        Expansion expansion = Expansion.of(expand, IssueExpansions.NAMES);
        List<IssueRow> found = issues.find(Objects.requireNonNullElse(jql, ""));
        FieldSelection selection = FieldSelection.of(fields, FieldSelection.NAVIGABLE);
        List<Map<String, Object>> shownIssues = new ArrayList<>();
        Set<String> shown = new LinkedHashSet<>();
        for (IssueRow issue : pages.of(found)) {
            Map<String, Object> bean = expansions.ofMany(issue, selection, expansion);
            shown.addAll(IssueExpansions.fieldIds(bean));
            shownIssues.add(bean);
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("expand", "schema,names");
        answer.put("startAt", pages.startAt());
        answer.put("maxResults", pages.maxResults());
        answer.put("total", found.size());
        answer.put("issues", shownIssues);
        expansions.addNamesAndSchema(answer, shown, expansion);
        return answer;
    }

    private static void demandValidation(Object value) {
        if (value != null && !Flags.read("validateQuery", String.valueOf(value), true)) {
            throw Fault.invalid("Local Jira does not emulate 'validateQuery=false': it validates every query.");
        }
    }
}
