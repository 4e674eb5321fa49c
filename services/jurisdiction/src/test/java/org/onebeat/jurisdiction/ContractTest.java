package org.onebeat.jurisdiction;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.onebeat.testkit.OpenApi;

@QuarkusTest
class ContractTest extends JurisdictionTest {

    @Test
    void theApiIsAsPromised() {
        OpenApi.assertUpToDate("jurisdiction");
    }
}
