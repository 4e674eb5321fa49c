package org.onebeat.jurisdiction.reform;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.onebeat.jurisdiction.JurisdictionTest;
import org.onebeat.service.time.CivilTime;
import org.onebeat.testkit.SetClock;

/** A county with two townships, two stations and two villages, put in by hand. */
abstract class ReformTest extends JurisdictionTest {

    static final String BEGINNING = "2020-01-01";

    @Inject
    SetClock clock;

    int town;
    int otherTown;
    int station;
    int otherStation;
    int village;
    int neighbour;

    @BeforeEach
    void aCounty() {
        town = Hand.CLERK3.adds("TOWNSHIP", "411603901", "东镇", BEGINNING, 3);
        otherTown = Hand.CLERK3.adds("TOWNSHIP", "411603902", "西镇", BEGINNING, 3);
        station = Hand.CLERK3.adds("STATION", "411603910000", "东所", BEGINNING, 3);
        otherStation = Hand.CLERK3.adds("STATION", "411603920000", "西所", BEGINNING, 3);
        village = Hand.CLERK3.adds("VILLAGE", "411603901201", "劳桥村", BEGINNING, town, station);
        neighbour = Hand.CLERK3.adds("VILLAGE", "411603901202", "朱庄村", BEGINNING, town, station);
    }

    @AfterEach
    void present() {
        clock.release();
    }

    static LocalDate today() {
        return LocalDate.now(CivilTime.ZONE);
    }
}
