package org.onebeat.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the running service promises of its API, against {@code api-specs/<service>.openapi.yaml}. */
public final class OpenApi {
    private static final Set<String> VERBS = Set.of("get", "post", "put", "patch", "delete");
    private static final Set<String> REFUSALS = Set.of("400", "401", "403");

    private OpenApi() {}

    /** In a {@code @QuarkusTest}: fails when the committed document has drifted, or an operation is half described. */
    public static void assertUpToDate(String service) {
        assertDescribed(parsed(RestAssured.get("/q/openapi?format=json").asString()));
        RepositoryFile.of("api-specs/" + service + ".openapi.yaml")
                .assertHolds(normalised(RestAssured.get("/q/openapi").asString()));
    }

    static void assertDescribed(JsonNode document) {
        var gaps = new ArrayList<String>();
        if (!document.path("openapi").asText().startsWith("3.1")) {
            gaps.add("the document is not OpenAPI 3.1");
        }
        if (document.path("paths").isEmpty()) {
            gaps.add("there is no operation at all");
        }
        document.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(operation -> VERBS.contains(operation.getKey()))
                .forEach(operation ->
                        gaps.addAll(gaps(operation.getKey() + " " + path.getKey(), operation.getValue()))));
        gaps.addAll(repeatedNames(document));
        if (!gaps.isEmpty()) {
            throw new AssertionError("The API is half described:\n" + String.join("\n", gaps));
        }
    }

    private static List<String> gaps(String name, JsonNode operation) {
        var gaps = new ArrayList<String>();
        for (var member : List.of("operationId", "summary", "tags")) {
            if (operation.path(member).isMissingNode()) {
                gaps.add(name + " has no " + member);
            }
        }
        for (var status : REFUSALS) {
            if (operation.path("responses").path(status).isMissingNode()) {
                gaps.add(name + " does not tell of " + status);
            }
        }
        if (name.startsWith("post ") && !operation.path("parameters").toString().contains("\"Idempotency-Key\"")) {
            gaps.add(name + " asks for no Idempotency-Key");
        }
        return gaps;
    }

    private static List<String> repeatedNames(JsonNode document) {
        return document.findValuesAsText("operationId").stream()
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(name -> name.getValue() > 1)
                .map(name -> "operationId " + name.getKey() + " is given twice")
                .toList();
    }

    private static JsonNode parsed(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String normalised(String yaml) {
        return yaml.replaceFirst("^---\\R", "")
                .lines()
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
