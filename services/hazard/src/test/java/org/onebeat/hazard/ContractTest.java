package org.onebeat.hazard;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.onebeat.testkit.OpenApi;

@QuarkusTest
class ContractTest extends HazardTest {

    @Test
    void theApiIsAsPromised() {
        OpenApi.assertUpToDate("hazard");
    }
}
