package org.onebeat.jurisdiction.installation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.onebeat.jurisdiction.Authority;
import org.onebeat.jurisdiction.JurisdictionTest;

@QuarkusTest
class InstallationTest extends JurisdictionTest {

    @Test
    void theCityIsSeededOnce() {
        Authority.bean(Installation.class).start(null);

        assertEquals(1, Authority.count("select count(*) from area where kind = 'CITY' and id = 1 and sequence = 1"));
    }
}
