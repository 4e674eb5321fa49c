package org.onebeat.service.openapi;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** The problem document, and the refusals that operations refer to. */
record ProblemComponents(Components components) {
    private static final Map<String, String> REFUSALS = new TreeMap<>(Map.ofEntries(
            Map.entry("400", "The request is malformed, or fields are wrong"),
            Map.entry("401", "No valid token"),
            Map.entry("403", "Not allowed in this role, or outside the caller's responsibility"),
            Map.entry("404", "There is no such record within the caller's responsibility"),
            Map.entry("409", "Not possible in the present state"),
            Map.entry("412", "The record has changed since the version named in If-Match"),
            Map.entry("415", "The content type is not understood"),
            Map.entry("422", "A rule forbids it, or the Idempotency-Key was used for another request"),
            Map.entry("428", "If-Match is missing"),
            Map.entry("503", "Not available at the moment; try again after Retry-After seconds")));

    static String name(String status) {
        return "Problem" + status;
    }

    void add() {
        components.addSecurityScheme(
                "bearer",
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT"));
        components.addSchema("FieldProblem", fieldProblem());
        components.addSchema("ProblemDocument", problem());
        REFUSALS.forEach((status, meaning) -> components.addResponse(name(status), refusal(status, meaning)));
    }

    private static APIResponse refusal(String status, String meaning) {
        var response = OASFactory.createAPIResponse()
                .description(meaning)
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType().schema(reference("ProblemDocument"))));
        if (status.equals("503")) {
            response.addHeader(
                    "Retry-After",
                    OASFactory.createHeader().description("Seconds to wait").schema(type(Schema.SchemaType.INTEGER)));
        }
        return response;
    }

    private static Schema problem() {
        return type(Schema.SchemaType.OBJECT)
                .description("A problem document (RFC 9457); further members depend on the code")
                .addProperty("type", type(Schema.SchemaType.STRING).description("urn:onebeat:problem: and the code"))
                .addProperty("title", type(Schema.SchemaType.STRING))
                .addProperty("status", type(Schema.SchemaType.INTEGER))
                .addProperty("detail", type(Schema.SchemaType.STRING))
                .addProperty("instance", type(Schema.SchemaType.STRING))
                .addProperty("code", type(Schema.SchemaType.STRING).description("Stable; texts follow Accept-Language"))
                .addProperty("fields", type(Schema.SchemaType.ARRAY).items(reference("FieldProblem")))
                .addRequired("type")
                .addRequired("title")
                .addRequired("status")
                .addRequired("code");
    }

    private static Schema fieldProblem() {
        return type(Schema.SchemaType.OBJECT)
                .addProperty("name", type(Schema.SchemaType.STRING))
                .addProperty("rule", type(Schema.SchemaType.STRING))
                .addProperty("message", type(Schema.SchemaType.STRING))
                .addRequired("name")
                .addRequired("rule")
                .addRequired("message");
    }

    private static Schema reference(String name) {
        return OASFactory.createSchema().ref(name);
    }

    private static Schema type(Schema.SchemaType type) {
        return OASFactory.createSchema().addType(type);
    }
}
