package org.onebeat.cases.routing;

import static org.hamcrest.Matchers.equalTo;
import static org.onebeat.territory.AreaKind.STATION;
import static org.onebeat.territory.AreaKind.TOWNSHIP;
import static org.onebeat.territory.AreaKind.VILLAGE;
import static org.onebeat.testkit.StandardPeople.AUX51;
import static org.onebeat.testkit.StandardPeople.CHIEF41;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.onebeat.cases.CaseTest;
import org.onebeat.cases.Desk;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.AreaState.Membership;
import org.onebeat.testkit.TerritoryFixture;

/** A merger is heard of in any order: nobody who answers for a matter loses it to nobody meanwhile. */
@QuarkusTest
class HeirsTest extends CaseTest {
    private static final Membership IN_TOWNSHIP = TerritoryFixture.in(TOWNSHIP, 31);
    private static final Membership IN_STATION = TerritoryFixture.in(STATION, 41);
    private static final LocalDate TODAY = LocalDate.now(CivilTime.ZONE);

    @AfterEach
    void asItWas() {
        TerritoryFixture.move(51, VILLAGE, "411603001201", "劳桥村", IN_TOWNSHIP, IN_STATION);
    }

    @Test
    void whatWasGivenToSomebodyStaysWithThemUntilTheHeirArrivesAndThen() {
        String id = Desk.AUX51.brought(51, "triage");
        Desk.CHIEF41.take(id, "assignment", Map.of("person", CHIEF41)).then().statusCode(200);

        TerritoryFixture.close(51, TODAY, List.of(4_951), IN_TOWNSHIP, IN_STATION);

        answers(id, 51, CHIEF41).body("responsibilities[-1].how", equalTo("ASSIGNED"));
        TerritoryFixture.move(4_951, VILLAGE, "411603001951", "后到村", IN_TOWNSHIP, IN_STATION);
        answers(id, 4_951, CHIEF41).body("responsibilities[-1].how", equalTo("ASSIGNED"));
    }

    @Test
    void theHolderKeepsItWhileOnlyTheMergerHasBeenHeardOfAndNotThePosting() {
        TerritoryFixture.move(4_952, VILLAGE, "411603001952", "先到村", IN_TOWNSHIP, IN_STATION);
        String id = Desk.AUX51.reported(51);

        TerritoryFixture.close(51, TODAY, List.of(4_952), IN_TOWNSHIP, IN_STATION);

        answers(id, 4_952, AUX51).body("timeline.findAll { it.type == 'MOVED' }.size()", equalTo(1));
    }

    private static ValidatableResponse answers(String id, int village, int person) {
        return Desk.CHIEF41
                .call()
                .get("/disputes/{id}", id)
                .then()
                .statusCode(200)
                .body("village.id", equalTo(village), "responsible.id", equalTo(person));
    }
}
