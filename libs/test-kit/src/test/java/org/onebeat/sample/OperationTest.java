package org.onebeat.sample;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.onebeat.sample.Calls.add;
import static org.onebeat.sample.Calls.aux51;
import static org.onebeat.sample.Calls.freshKey;
import static org.onebeat.sample.Calls.freshSubject;
import static org.onebeat.sample.Calls.note;

import io.opentelemetry.api.trace.Span;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onebeat.testkit.OpenApi;
import org.onebeat.testkit.Platform;
import org.onebeat.testkit.TerritoryFixture;

/** What operators and integrators rely on. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
class OperationTest {
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    @Inject
    Hurdle hurdle;

    @BeforeEach
    void territory() {
        TerritoryFixture.apply();
    }

    @AfterEach
    void free() {
        hurdle.clear();
    }

    @Test
    void aTraceGoesThroughWithoutAnExporter() {
        var subject = freshSubject();
        var trace = new AtomicReference<String>();
        hurdle.set(subject, () -> trace.set(Span.current().getSpanContext().getTraceId()));
        add(aux51().header("traceparent", "00-" + TRACE + "-b7ad6b7169203331-01"), freshKey(), note(51, subject));
        assertEquals(TRACE, trace.get());
    }

    @Test
    void readinessTellsOfTheDatabaseAndTheBroker() {
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.find { it.name == 'broker' }.data.reachable", equalTo(true));
    }

    @Test
    void metricsAreForPrometheus() {
        given().get("/q/metrics").then().statusCode(200).body(containsString("jvm_memory_used_bytes"));
    }

    @Test
    void theApiIsDescribedWhole() {
        given().get("/q/openapi?format=json")
                .then()
                .body("openapi", equalTo("3.1.0"))
                .body("security[0].bearer", equalTo(List.of()))
                .body("paths.'/api/v1/sample/notes'.post.responses", hasKey("201"))
                .body("paths.'/api/v1/sample/notes'.post.responses.'201'.headers", hasKey("ETag"))
                .body("paths.'/api/v1/sample/notes/{id}'.put.responses", hasKey("428"))
                .body("components.schemas.ProblemDocument.required", hasItem("code"));
    }

    @Test
    void aDriftOfTheApiIsNoticed() {
        assertThrows(AssertionError.class, () -> OpenApi.assertUpToDate("nowhere"));
    }
}
