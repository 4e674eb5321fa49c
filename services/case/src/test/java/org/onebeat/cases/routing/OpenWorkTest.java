package org.onebeat.cases.routing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.onebeat.territory.AreaKind.STATION;
import static org.onebeat.territory.AreaKind.TOWNSHIP;
import static org.onebeat.territory.AreaKind.VILLAGE;
import static org.onebeat.testkit.StandardPeople.AUX51;
import static org.onebeat.testkit.StandardPeople.CHIEF41;
import static org.onebeat.testkit.StandardPeople.ENDED51;
import static org.onebeat.testkit.StandardPeople.OFFICER41;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.onebeat.cases.CaseTest;
import org.onebeat.cases.Desk;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.AreaState;
import org.onebeat.territory.Role;
import org.onebeat.testkit.Contracts;
import org.onebeat.testkit.Database;
import org.onebeat.testkit.EventsTold;
import org.onebeat.testkit.SetClock;
import org.onebeat.testkit.StandardPeople;
import org.onebeat.testkit.TerritoryFixture;

@QuarkusTest
class OpenWorkTest extends CaseTest {

    private static final int POSTING = StandardPeople.postingOf(AUX51);
    private static final int SUCCESSION = 900;
    private static final AreaState.Membership IN_TOWNSHIP = TerritoryFixture.in(TOWNSHIP, 31);
    private static final AreaState.Membership IN_STATION = TerritoryFixture.in(STATION, 41);

    @Inject
    DataSource database;

    @Inject
    SetClock clock;

    @AfterEach
    void asItWas() {
        clock.release();
        TerritoryFixture.post(SUCCESSION, ENDED51, Role.AUXILIARY, List.of());
        TerritoryFixture.post(POSTING, AUX51, Role.AUXILIARY, 51, 52);
        TerritoryFixture.move(
                51,
                VILLAGE,
                "411603001201",
                "劳桥村",
                TerritoryFixture.in(TOWNSHIP, 31),
                TerritoryFixture.in(STATION, 41));
    }

    @Test
    void openMattersMoveToTheNewHolder() {
        String open = Desk.AUX51.brought(51, "triage", "assignment", "mediation");
        String closed = Desk.AUX51.brought(51, "withdrawal");
        succeed();
        read(open)
                .body("responsible.id", equalTo(ENDED51))
                .body("state", equalTo("MEDIATING"))
                .body("timeline[-1].type", equalTo("MOVED"))
                .body("timeline[-1].by", nullValue())
                .body("responsibilities.person.id", contains(AUX51, OFFICER41, ENDED51))
                .body("responsibilities[2].until", nullValue());
        read(closed).body("responsible.id", equalTo(AUX51));
    }

    @Test
    void aMoveIsTold() throws Exception {
        String id = Desk.AUX51.reported(51);
        TerritoryFixture.end(POSTING, Instant.now());
        byte[] told = EventsTold.of("case.dispute", id, 2).getLast().value();
        Contracts.assertMatches("case/dispute-moved", new ObjectMapper().readTree(told));
    }

    @Test
    void theFormerHolderSeesNothingOfTheVillageAnyMore() {
        String id = Desk.AUX51.reported(51);
        TerritoryFixture.end(POSTING, Instant.now());
        Desk.AUX51.call().get("/disputes/{id}", id).then().statusCode(403);
        Desk.AUX51.call().get("/disputes").then().statusCode(403);
        Desk.AUX51.take(id, "triage", Desk.STEPS.get("triage"), 0).then().statusCode(403);
    }

    @Test
    void aPostingThatEndsAtNoonSeesNothingFromNoonOn() {
        String id = Desk.AUX51.reported(51);
        Instant noon = LocalDate.now(CivilTime.ZONE)
                .plusDays(1)
                .atTime(12, 0)
                .atZone(CivilTime.ZONE)
                .toInstant();
        TerritoryFixture.end(POSTING, noon);
        clock.setAhead(Duration.between(Instant.now(), noon.minusSeconds(60)));
        Desk.AUX51.call().get("/disputes/{id}", id).then().statusCode(200);

        clock.setAhead(Duration.between(Instant.now(), noon));

        Desk.AUX51.call().get("/disputes/{id}", id).then().statusCode(403);
        Desk.AUX51.call().get("/disputes").then().statusCode(403);
    }

    @Test
    void withoutAnAuxiliaryTheMatterFallsToTheOfficerBehind() {
        String id = Desk.AUX51.reported(51);
        TerritoryFixture.end(POSTING, Instant.now());
        read(id).body("responsible.id", equalTo(OFFICER41));
    }

    @Test
    void aMatterGivenToSomebodyStaysThereWhileTheyServe() {
        String id = Desk.AUX51.brought(51, "triage");
        Desk.CHIEF41.take(id, "assignment", Map.of("person", CHIEF41)).then().statusCode(200);
        succeed();
        read(id).body("responsible.id", equalTo(CHIEF41)).body("responsibilities[-1].how", equalTo("ASSIGNED"));
    }

    @Test
    void nobodyIsAssignedWhoDoesNotServeTheVillage() {
        String id = Desk.AUX51.brought(51, "triage");
        Desk.CHIEF41
                .take(id, "assignment", Map.of("person", StandardPeople.AUX53))
                .then()
                .statusCode(422)
                .body("code", equalTo("not-a-holder"))
                .body("fields[0].name", equalTo("person"));
    }

    @Test
    void aVillageThatStandsUnderAnotherStationTakesItsOpenMattersAlong() {
        String id = Desk.AUX51.reported(51);
        standUnder(31, 42);
        Desk.CLERK3
                .call()
                .get("/disputes/{id}", id)
                .then()
                .body("station.id", equalTo(42))
                .body("responsible.id", equalTo(AUX51));
        Desk.CHIEF41.call().get("/disputes/{id}", id).then().statusCode(404);
    }

    @Test
    void aVillageThatChangesCountyTakesItsFilesBehindTheOtherWall() {
        String id = Desk.AUX51.reported(51);
        standUnder(21, 43);
        Desk.CLERK2
                .call()
                .get("/disputes/{id}", id)
                .then()
                .statusCode(200)
                .body("parties", hasSize(2))
                .body("timeline", hasSize(2));
        Desk.CLERK3.call().get("/disputes/{id}", id).then().statusCode(404);
    }

    @Test
    void whatIsOpenInAMergedVillageGoesOnInTheOneItBecamePartOf() {
        String id = Desk.AUX51.reported(51);
        TerritoryFixture.close(51, LocalDate.now(CivilTime.ZONE), List.of(53), IN_TOWNSHIP, IN_STATION);
        Desk.CLERK3
                .call()
                .get("/disputes/{id}", id)
                .then()
                .body("village.id", equalTo(53))
                .body("station.id", equalTo(42))
                .body("responsible.id", equalTo(StandardPeople.AUX53));
    }

    @Test
    void whatIsOpenInAVillageThatBecameSeveralStaysWithItsLastStation() {
        String id = Desk.AUX51.brought(51, "triage");
        TerritoryFixture.close(51, LocalDate.now(CivilTime.ZONE), List.of(52, 53), IN_TOWNSHIP, IN_STATION);
        TerritoryFixture.end(POSTING, Instant.now());
        read(id).body("village.id", equalTo(51)).body("responsible.id", equalTo(OFFICER41));
        Desk.CHIEF41.take(id, "assignment", Map.of("person", CHIEF41)).then().statusCode(200);
    }

    @Test
    void aVillageHeardOfBeforeItsStationFollowsOnceThatArrives() {
        String id = Desk.AUX51.reported(51);
        standUnder(31, 4_900);
        read(id);
        TerritoryFixture.move(4_900, STATION, "411603490000", "迟到派出所", TerritoryFixture.in(AreaKind.COUNTY, 3));
        Desk.CLERK3.call().get("/disputes/{id}", id).then().body("station.id", equalTo(4_900));
    }

    @Test
    void atEveryInstantExactlyOneEntryHolds() {
        String id = Desk.AUX51.reported(51);
        succeed();
        TerritoryFixture.post(SUCCESSION, ENDED51, Role.AUXILIARY, List.of());
        Map<String, Object> seams = Database.rows(
                        database,
                        "select count(*) as entries, count(*) filter (where next is distinct from until) as gaps"
                                + " from (select until, lead(since) over (order by since) as next"
                                + " from dispute_responsibility where dispute_id = ?) as seam",
                        UUID.fromString(id))
                .getFirst();
        assertEquals(4L, seams.get("entries"));
        assertEquals(0L, seams.get("gaps"));
    }

    /** The auxiliary goes, the officer behind answers for a moment, another auxiliary takes the village over. */
    private static void succeed() {
        TerritoryFixture.end(POSTING, Instant.now());
        TerritoryFixture.post(SUCCESSION, ENDED51, Role.AUXILIARY, 51, 52);
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
        return Desk.CHIEF41.call().get("/disputes/{id}", id).then().statusCode(200);
    }
}
