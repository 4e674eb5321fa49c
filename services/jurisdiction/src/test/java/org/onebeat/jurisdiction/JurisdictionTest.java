package org.onebeat.jurisdiction;

import io.quarkus.test.common.QuarkusTestResource;
import org.junit.jupiter.api.BeforeEach;
import org.onebeat.testkit.Platform;

/** The service in-process, on a real database and broker, with its books opened anew. */
@QuarkusTestResource(Platform.class)
public abstract class JurisdictionTest {

    @BeforeEach
    void openTheBooks() {
        Authority.open();
    }
}
