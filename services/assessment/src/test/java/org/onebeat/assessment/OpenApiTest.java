package org.onebeat.assessment;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.onebeat.testkit.OpenApi;
import org.onebeat.testkit.Platform;

@QuarkusTest
@QuarkusTestResource(Platform.class)
class OpenApiTest {
    @Test
    void theApiIsTheOnePromised() {
        OpenApi.assertUpToDate("assessment");
    }
}
