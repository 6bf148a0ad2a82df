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
import java.util.Arrays;
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
    private final IssueBeans beans;
    private final FieldMeta meta;

    public SearchResource(IssueAccess access, IssueSearch issues, IssueBeans beans, FieldMeta meta) {
        this.access = access;
        this.issues = issues;
        this.beans = beans;
        this.meta = meta;
    }

    @GET
    public Map<String, Object> search(
            @QueryParam("jql") String jql,
            @QueryParam("startAt") String startAt,
            @QueryParam("maxResults") String maxResults,
            @QueryParam("fields") List<String> fields,
            @QueryParam("expand") List<String> expand) {
        access.user();
        return search(jql, Paging.of(startAt, maxResults, 50, 1000), fields, expand);
    }

    @POST
    public Map<String, Object> search(Map<String, Object> body) {
        access.user();
        RequestBodies.check(body, BODY);
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
        List<IssueRow> found = issues.find(Objects.requireNonNullElse(jql, ""));
        FieldSelection selection = FieldSelection.of(fields, FieldSelection.NAVIGABLE);
        List<Map<String, Object>> shownIssues = new ArrayList<>();
        Set<String> shown = new LinkedHashSet<>();
        for (IssueRow issue : pages.of(found)) {
            Map<String, Object> bean = beans.issue(issue, selection);
            ((Map<?, ?>) bean.get("fields")).keySet().forEach(id -> shown.add(String.valueOf(id)));
            shownIssues.add(bean);
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("expand", "schema,names");
        answer.put("startAt", pages.startAt());
        answer.put("maxResults", pages.maxResults());
        answer.put("total", found.size());
        answer.put("issues", shownIssues);
        List<String> wanted = expand.stream()
                .flatMap(one -> Arrays.stream(one.split(",")))
                .map(String::strip)
                .toList();
        if (wanted.contains("names")) {
            answer.put("names", each(shown, true));
        }
        if (wanted.contains("schema")) {
            answer.put("schema", each(shown, false));
        }
        return answer;
    }

    private Map<String, Object> each(Set<String> fieldIds, boolean names) {
        Map<String, Object> all = new LinkedHashMap<>();
        fieldIds.forEach(id -> all.put(id, names ? meta.name(id) : meta.schema(id)));
        return all;
    }
}
