package org.onebeat.hazard.routing;

import static org.hamcrest.Matchers.equalTo;
import static org.onebeat.territory.AreaKind.STATION;
import static org.onebeat.territory.AreaKind.TOWNSHIP;
import static org.onebeat.territory.AreaKind.VILLAGE;
import static org.onebeat.testkit.StandardPeople.AUX51;
import static org.onebeat.testkit.StandardPeople.ENDED51;
import static org.onebeat.testkit.StandardPeople.OFFICER41;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.onebeat.hazard.Desk;
import org.onebeat.hazard.HazardTest;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Role;
import org.onebeat.testkit.Contracts;
import org.onebeat.testkit.EventsTold;
import org.onebeat.testkit.StandardPeople;
import org.onebeat.testkit.TerritoryFixture;

@QuarkusTest
class OpenWorkTest extends HazardTest {

    private static final int POSTING = StandardPeople.postingOf(AUX51);
    private static final int SUCCESSION = 900;

    @AfterEach
    void asItWas() {
        TerritoryFixture.post(SUCCESSION, ENDED51, Role.AUXILIARY, List.of());
        TerritoryFixture.post(POSTING, AUX51, Role.AUXILIARY, 51, 52);
        standUnder(31, 41);
    }

    @Test
    void openHazardsMoveToTheNewHolder() {
        String open = Desk.AUX51.brought(51, "order");
        String closed = Desk.AUX51.brought(51, "withdrawal");
        TerritoryFixture.end(POSTING, Instant.now());
        read(open).body("responsible.id", equalTo(OFFICER41));
        TerritoryFixture.post(SUCCESSION, ENDED51, Role.AUXILIARY, 51, 52);
        read(open)
                .body("responsible.id", equalTo(ENDED51))
                .body("state", equalTo("ORDERED"))
                .body("timeline[-1].type", equalTo("MOVED"))
                .body("timeline[-1].responsible.id", equalTo(ENDED51))
                .body("timeline[-1].by", equalTo(null));
        read(closed).body("responsible.id", equalTo(AUX51));
    }

    @Test
    void aMoveIsTold() throws Exception {
        String id = Desk.AUX51.found(51, "GENERAL");
        TerritoryFixture.end(POSTING, Instant.now());
        byte[] told = EventsTold.of("hazard.hazard", id, 2).getLast().value();
        Contracts.assertMatches("hazard/hazard-moved", new ObjectMapper().readTree(told));
    }

    @Test
    void aVillageThatStandsUnderAnotherStationTakesPlacesAndOpenHazardsAlong() {
        String hazard = Desk.AUX51.found(51, "GENERAL");
        String place = Desk.AUX51.registered(51, "SHOP");
        standUnder(31, 42);
        Desk.CLERK3.call().get("/hazards/{id}", hazard).then().body("station.id", equalTo(42));
        Desk.CLERK3.call().get("/places/{id}", place).then().body("station.id", equalTo(42));
        Desk.CHIEF41.call().get("/hazards/{id}", hazard).then().statusCode(404);
        Desk.CHIEF41.call().get("/places/{id}", place).then().statusCode(404);
    }

    @Test
    void aVillageThatChangesCountyTakesItsFilesBehindTheOtherWall() {
        String hazard = Desk.AUX51.brought(51, "order");
        standUnder(21, 43);
        Desk.CLERK2.call().get("/hazards/{id}", hazard).then().statusCode(200).body("timeline.size()", equalTo(3));
        Desk.CLERK3.call().get("/hazards/{id}", hazard).then().statusCode(404);
    }

    @Test
    void whatIsInAMergedVillageGoesOnInTheOneItBecamePartOf() {
        String hazard = Desk.AUX51.found(51, "GENERAL");
        String place = Desk.AUX51.registered(51, "SHOP");
        TerritoryFixture.close(
                51,
                LocalDate.now(CivilTime.ZONE),
                List.of(53),
                TerritoryFixture.in(TOWNSHIP, 31),
                TerritoryFixture.in(STATION, 41));
        Desk.CLERK3
                .call()
                .get("/hazards/{id}", hazard)
                .then()
                .body("village.id", equalTo(53))
                .body("responsible.id", equalTo(StandardPeople.AUX53));
        Desk.CLERK3.call().get("/places/{id}", place).then().body("village.id", equalTo(53));
    }

    private static void standUnder(int township, int station) {
        TerritoryFixture.move(
                51,
                VILLAGE,
                "411603001201",
                "劳桥村",
                TerritoryFixture.in(TOWNSHIP, township),
                TerritoryFixture.in(STATION, station));
    }

    private static ValidatableResponse read(String id) {
        return Desk.CHIEF41.call().get("/hazards/{id}", id).then().statusCode(200);
    }
}
