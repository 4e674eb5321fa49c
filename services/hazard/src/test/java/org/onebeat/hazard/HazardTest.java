package org.onebeat.hazard;

import io.quarkus.test.common.QuarkusTestResource;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.onebeat.testkit.Platform;
import org.onebeat.testkit.SetClock;
import org.onebeat.testkit.TerritoryFixture;

/** The service in-process, on a real database and broker, with the standard territory. */
@QuarkusTestResource(Platform.class)
public abstract class HazardTest {

    @Inject
    protected DataSource database;

    @Inject
    protected SetClock clock;

    @BeforeEach
    void territory() {
        TerritoryFixture.apply();
    }

    @AfterEach
    void present() {
        clock.release();
    }
}
