package dev.partnerescalation.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The description of the REST API. Answers are held against it more strictly than clients should: a property that it does not describe
 * is a difference too, so that it can never fall behind.
 */
final class OpenApi {

    private static final Path FILE = Path.of("..", "docs", "openapi.yaml");
    private static final String ADDRESS = "https://partner-escalation.example/openapi";

    private final JsonNode description;
    private final SchemaRegistry schemas;

    OpenApi() {
        try {
            description = new ObjectMapper(new YAMLFactory()).readTree(text());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        description.path("components").path("schemas").forEach(OpenApi::close);
        schemas = SchemaRegistry.withDialect(
                Dialects.getOpenApi30(), registry -> registry.schemas(Map.of(ADDRESS, description.toString())));
    }

    static String text() {
        try {
            return Files.readString(FILE);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object && object.has("properties") && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        schema.forEach(OpenApi::close);
    }

    /** How an answer of JSON differs from what is described for this operation and status; empty if it does not. */
    List<String> differences(String method, String path, Answer answer) {
        String response = "/paths/" + escaped(path) + "/" + method + "/responses/" + answer.status();
        JsonNode described = description.at(response);
        if (described.has("$ref")) {
            response = described.path("$ref").asText().substring(1);
        }
        String schema = response + "/content/application~1json/schema";
        if (description.at(schema).isMissingNode()) {
            return List.of("Not described: " + method + " " + path + " with " + answer.status());
        }
        return schemas.getSchema(SchemaLocation.of(ADDRESS + "#" + schema)).validate(answer.json()).stream()
                .map(difference -> difference.toString())
                .toList();
    }

    /** Whether a status, and for it a type, is described. */
    boolean describes(String method, String path, int status, String mediaType) {
        return !description
                .at("/paths/" + escaped(path) + "/" + method + "/responses/" + status + "/content/"
                        + escaped(mediaType))
                .isMissingNode();
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
