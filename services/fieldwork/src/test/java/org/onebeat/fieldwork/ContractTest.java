package org.onebeat.fieldwork;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.onebeat.testkit.OpenApi;

@QuarkusTest
class ContractTest extends FieldworkTest {

    @Test
    void theApiIsAsPromised() {
        OpenApi.assertUpToDate("fieldwork");
    }
}
