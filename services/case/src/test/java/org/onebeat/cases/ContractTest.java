package org.onebeat.cases;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.onebeat.testkit.OpenApi;

@QuarkusTest
class ContractTest extends CaseTest {

    @Test
    void theApiIsAsPromised() {
        OpenApi.assertUpToDate("case");
    }
}
