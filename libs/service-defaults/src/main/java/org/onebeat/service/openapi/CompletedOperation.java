package org.onebeat.service.openapi;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.onebeat.service.etag.Etag;

/** An operation of the document, to which is added what its code does not say. */
record CompletedOperation(Operation operation) {

    void refuses(String... statuses) {
        for (var status : statuses) {
            operation
                    .getResponses()
                    .addAPIResponse(status, OASFactory.createAPIResponse().ref(ProblemComponents.name(status)));
        }
    }

    /** Carries an Idempotency-Key; a repetition is marked. */
    void isOnce() {
        operation.addParameter(OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .required(true)
                .description("Fresh for each intent, the same for each repetition of it; remembered for 30 days")
                .schema(text().minLength(8).maxLength(80)));
        successes()
                .forEach(response -> response.addHeader(
                        "Idempotent-Replay",
                        header(
                                "true where this call had its effect before",
                                OASFactory.createSchema().addType(Schema.SchemaType.BOOLEAN))));
    }

    /** Says of the parameter that names the version seen that it is needed; false if there is none. */
    boolean demandsVersion() {
        var parameter = Optional.ofNullable(operation.getParameters()).orElse(List.of()).stream()
                .filter(candidate -> Etag.IF_MATCH.equals(candidate.getName()))
                .findFirst();
        parameter.ifPresent(found -> found.required(true).description("ETag of the version seen"));
        return parameter.isPresent();
    }

    /** A method without an answer is documented as 201, and answers 204. */
    void tellsNothing() {
        var created = operation.getResponses().getAPIResponse("201");
        if (created != null && created.getContent() == null) {
            operation.getResponses().removeAPIResponse("201");
            operation.getResponses().addAPIResponse("204", created.description("Done"));
        }
    }

    void inOrder() {
        operation
                .getResponses()
                .setAPIResponses(new TreeMap<>(operation.getResponses().getAPIResponses()));
    }

    /** What has a version tells it as its ETag. */
    void tellsVersionOf(Map<String, Schema> schemas) {
        successes()
                .filter(response -> has("version", response, schemas))
                .forEach(response -> response.addHeader("ETag", header("Version, to be named in If-Match", text())));
    }

    /** A POST to a collection that answers with something that has an id has made it. */
    void createsWhatHasAnId(Map<String, Schema> schemas) {
        var ok = operation.getResponses().getAPIResponse("200");
        if (ok != null && has("id", ok, schemas)) {
            operation.getResponses().removeAPIResponse("200");
            operation.getResponses().addAPIResponse("201", ok.description("Created"));
            ok.addHeader("Location", header("Path of what was made", text()));
        }
    }

    private static boolean has(String property, APIResponse response, Map<String, Schema> schemas) {
        return Optional.ofNullable(response.getContent())
                .map(content -> content.getMediaType("application/json"))
                .map(json -> json.getSchema())
                .map(schema -> schema.getRef())
                .map(ref -> schemas.get(ref.substring(ref.lastIndexOf('/') + 1)))
                .map(schema -> schema.getProperties())
                .filter(properties -> properties.containsKey(property))
                .isPresent();
    }

    private Stream<APIResponse> successes() {
        return operation.getResponses().getAPIResponses().entrySet().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .map(Map.Entry::getValue);
    }

    private static Header header(String description, Schema schema) {
        return OASFactory.createHeader().description(description).schema(schema);
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
