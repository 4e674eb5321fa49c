package org.onebeat.fieldwork;

import io.quarkus.test.common.QuarkusTestResource;
import org.junit.jupiter.api.BeforeEach;
import org.onebeat.testkit.Platform;
import org.onebeat.testkit.TerritoryFixture;

/** The service in-process, on a real database and broker, with the standard territory. */
@QuarkusTestResource(Platform.class)
public abstract class FieldworkTest {

    @BeforeEach
    void territory() {
        TerritoryFixture.apply();
    }
}
