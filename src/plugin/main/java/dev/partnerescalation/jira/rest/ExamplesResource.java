package dev.partnerescalation.jira.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.partnerescalation.jira.dialog.ExampleAdding;
import dev.partnerescalation.jira.dialog.ExampleOverview;
import dev.partnerescalation.jira.dialog.Examples;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is linked to an escalation, what of it counts as an example, and adding examples, by the rules of the page for it. */
@Path("/issue/{key}/examples")
@Produces(MediaType.APPLICATION_JSON)
public final class ExamplesResource {

    private static final String EXAMPLES = "examples";

    private final Escalations escalations;
    private final ExampleOverview overview;
    private final ExampleAdding adding;

    @Inject
    public ExamplesResource(Escalations escalations, ExampleOverview overview, ExampleAdding adding) {
        this.escalations = escalations;
        this.overview = overview;
        this.adding = adding;
    }

    /**
     * The examples of one escalation: 200.
     *
     * @param key key or number of the issue
     */
    @GET
    @LicensedOnly
    public Response get(@PathParam("key") String key, @Context HttpHeaders headers) {
        return escalations.find(
                key, headers, (issue, reader) -> Response.ok(json(issue, overview.of(issue, reader.user())))
                        .build());
    }

    /**
     * Adds examples, all of them or none: 200 with what is linked then; 400 with a sentence for each that cannot be added; 403 without the
     * permission to link issues.
     *
     * @param body {@code examples}, a list of keys and addresses of the web, at most {@value ExampleAdding#MOST}
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response add(
            @PathParam("key") String key, @Nullable Map<String, Object> body, @Context HttpHeaders headers) {
        return escalations.find(key, headers, (issue, reader) -> {
            if (!adding.mayLink(issue, reader.user())) {
                return Errors.of(Response.Status.FORBIDDEN, reader.say("link-issues"));
            }
            Optional<List<String>> entries = entries(body);
            if (entries.isEmpty()) {
                return Errors.of(Response.Status.BAD_REQUEST, reader.say(EXAMPLES, EXAMPLES, ExampleAdding.MOST));
            }
            List<String> errors = adding.add(issue, entries.get(), reader.user(), reader.messages())
                    .errors();
            return errors.isEmpty()
                    ? Response.ok(json(issue, overview.of(issue, reader.user())))
                            .build()
                    : Errors.at(EXAMPLES, errors);
        });
    }

    private static Optional<List<String>> entries(@Nullable Map<String, Object> body) {
        if (body == null
                || !(body.get(EXAMPLES) instanceof List<?> sent)
                || sent.isEmpty()
                || sent.size() > ExampleAdding.MOST) {
            return Optional.empty();
        }
        List<String> entries = new ArrayList<>();
        for (Object entry : sent) {
            if (!(entry instanceof String text)) {
                return Optional.empty();
            }
            entries.add(text);
        }
        return Optional.of(entries);
    }

    private static Map<String, Object> json(Issue issue, Examples examples) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("issue", Map.of("id", issue.getId().toString(), "key", issue.getKey()));
        examples.linkTypeId()
                .ifPresent(id -> json.put("linkType", Map.of("id", id.toString(), "outward", examples.linkType())));
        json.put("webLinksCount", examples.webLinks());
        json.put(
                "linked",
                examples.linked().stream().map(ExamplesResource::linked).toList());
        json.put("hidden", examples.hidden());
        json.put(
                "suggestions",
                examples.suggestions().stream()
                        .map(one -> Map.of("key", one.key(), "title", one.title(), "status", one.status()))
                        .toList());
        return json;
    }

    private static Map<String, Object> linked(Examples.Linked one) {
        Map<String, Object> json = new LinkedHashMap<>();
        one.key().ifPresent(key -> json.put("key", key));
        json.put("title", one.title());
        if (one.key().isEmpty()) {
            one.url().ifPresent(url -> json.put("url", url));
        }
        json.put("counts", one.counts());
        one.exchangeable().ifPresent(link -> json.put("link", Long.toString(link)));
        if (one.key().isPresent()) {
            json.put("linkedAs", one.words());
        }
        return json;
    }
}
