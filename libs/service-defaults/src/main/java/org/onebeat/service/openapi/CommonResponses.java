package org.onebeat.service.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Writes into every operation what holds for all: who may come in, what is refused and how, which headers go along. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class CommonResponses implements OASFilter {
    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        new ProblemComponents(document.getComponents()).add();
        document.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme("bearer"));
        document.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> complete(document, path, method, operation)));
    }

    private static void complete(OpenAPI document, String path, PathItem.HttpMethod method, Operation operation) {
        var completed = new CompletedOperation(operation);
        completed.tellsNothing();
        completed.refuses("400", "401", "403", "503");
        if (path.contains("{") || method == PathItem.HttpMethod.POST) {
            completed.refuses("404");
        }
        if (method != PathItem.HttpMethod.GET) {
            completed.refuses("409", "415", "422");
        }
        if (method == PathItem.HttpMethod.POST) {
            if (!path.contains("{")) {
                completed.createsWhatHasAnId(schemas(document));
            }
            completed.isOnce();
        }
        if (completed.demandsVersion()) {
            completed.refuses("412", "428");
        }
        completed.tellsVersionOf(schemas(document));
        completed.inOrder();
    }

    private static Map<String, Schema> schemas(OpenAPI document) {
        var schemas = document.getComponents().getSchemas();
        return schemas == null ? Map.of() : schemas;
    }
}
