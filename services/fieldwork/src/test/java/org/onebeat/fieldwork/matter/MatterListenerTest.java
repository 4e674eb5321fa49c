package org.onebeat.fieldwork.matter;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.onebeat.territory.AreaKind.STATION;
import static org.onebeat.territory.AreaKind.TOWNSHIP;
import static org.onebeat.territory.AreaKind.VILLAGE;
import static org.onebeat.testkit.StandardPeople.AUX51;
import static org.onebeat.testkit.StandardPeople.AUX53;
import static org.onebeat.testkit.StandardPeople.AUX54;
import static org.onebeat.testkit.StandardPeople.CHIEF41;
import static org.onebeat.testkit.StandardPeople.ENDED51;
import static org.onebeat.testkit.StandardPeople.OFFICER41;
import static org.onebeat.testkit.TerritoryFixture.in;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.onebeat.fieldwork.Broker;
import org.onebeat.fieldwork.Desk;
import org.onebeat.fieldwork.FieldworkTest;
import org.onebeat.fieldwork.Told;
import org.onebeat.territory.DutiesState;
import org.onebeat.territory.DutiesState.Turn;
import org.onebeat.territory.Role;
import org.onebeat.testkit.Database;
import org.onebeat.testkit.TerritoryFixture;

@QuarkusTest
class MatterListenerTest extends FieldworkTest {

    @Inject
    Broker broker;

    @Inject
    DataSource database;

    private final UUID matter = UUID.randomUUID();

    @Test
    void aFindBecomesTheDisputeThatAroseFromIt() {
        String find = found("DISPUTE", "NEIGHBOUR");
        broker.happened(
                dispute("reported", 1).arisenFrom(find), dispute("triaged", 2).arisenFrom(find));
        Desk.AUX51
                .call()
                .get("/finds/{id}", find)
                .then()
                .body("opened.id", equalTo(matter.toString()))
                .body("opened.number", equalTo("411603-2026-000001"))
                .body("opened.state", equalTo("TRIAGED"));
    }

    @Test
    void aFindBecomesTheHazardThatAroseFromIt() {
        String find = found("HAZARD", "FIRE");
        broker.happened(hazard("found", 1).arisenFrom(find));
        Desk.AUX51.call().get("/finds/{id}", find).then().body("opened.id", equalTo(matter.toString()));
    }

    @Test
    void aFindThatNobodyKnowsHereIsPassedOver() {
        broker.happened(dispute("reported", 1).arisenFrom(UUID.randomUUID().toString()));
        assertEquals(List.of(), parked());
    }

    @Test
    void whoIsMadeResponsibleBySomebodyElseIsTold() {
        broker.happened(dispute("reported", 1).by(CHIEF41).responsible(AUX51));
        Map<String, Object> notice = Desk.AUX51.inbox().stream()
                .filter(told -> told.toString().contains(matter.toString()))
                .findFirst()
                .orElseThrow();
        assertEquals("DISPUTE_ROUTED", notice.get("reason"));
        assertEquals("NEIGHBOUR", notice.get("category"));
        assertEquals(
                Map.of("type", "DISPUTE", "id", matter.toString(), "number", "411603-2026-000001"),
                notice.get("about"));
        assertEquals("劳桥村", ((Map<?, ?>) notice.get("village")).get("name"));
    }

    @Test
    void whoIsAskedToWorkOnWhatStandsElsewhereIsTold() {
        broker.happened(
                dispute("granted", 1).by(AUX51).asking(AUX54),
                dispute("transferred", 2).by(AUX51).asking(AUX54));
        assertEquals(
                Set.of("DISPUTE_TRANSFERRED", "DISPUTE_GRANTED"), Set.copyOf(Desk.AUX54.toldOf(matter.toString())));
    }

    @Test
    void nobodyIsToldOfWhatTheyDidThemselves() {
        broker.happened(
                dispute("reported", 1).by(AUX51).responsible(AUX51),
                dispute("triaged", 2).by(CHIEF41).responsible(AUX51));
        assertEquals(List.of(), Desk.AUX51.toldOf(matter.toString()));
    }

    @Test
    void aPersonWhoIsConfirmedIsNotToldAgain() {
        broker.happened(
                dispute("reported", 1).by(CHIEF41).responsible(AUX51),
                dispute("assigned", 2).by(CHIEF41).responsible(AUX51));
        assertEquals(List.of("DISPUTE_ROUTED"), Desk.AUX51.toldOf(matter.toString()));
    }

    @Test
    void whatMovesWithAPostAsksForItsNewHolderOnceAVillageHoweverMuchThatIs() {
        int village = 87_002;
        Stream.of(UUID.randomUUID(), UUID.randomUUID(), matter)
                .map(hazard -> Told.ofHazard(hazard, "moved", 2))
                .forEach(moved ->
                        broker.happened(moved.by(null).responsible(CHIEF41).in(village, 41)));
        assertEquals(List.of(), Desk.CHIEF41.toldOf(matter.toString()));
        assertEquals(List.of("HAZARDS_CAME"), Desk.CHIEF41.toldOf(new UUID(0, village).toString()));
    }

    @Test
    void whoIsOnDutyAndPostedThereIsToldOfWhatComesToAVillageWithoutAHolder() {
        int village = 87_001;
        TerritoryFixture.move(village, VILLAGE, "4116" + village, "无专人村", in(STATION, 41), in(TOWNSHIP, 31));
        TerritoryFixture.post(87_001, ENDED51, Role.COMMUNITY_OFFICER, 41);
        onDuty(AUX51, ENDED51);
        try {
            broker.happened(
                    dispute("reported", 1).by(CHIEF41).responsible(OFFICER41).in(village, 41));
            assertEquals(List.of("DISPUTE_ON_DUTY"), toldTo(ENDED51));
            assertEquals(List.of(), toldTo(AUX51));
            assertEquals(List.of("DISPUTE_ROUTED"), toldTo(OFFICER41));
        } finally {
            onDuty();
            TerritoryFixture.post(87_001, ENDED51, Role.COMMUNITY_OFFICER, List.of());
        }
    }

    @Test
    void nobodyElseOnDutyIsToldOfWhatComesToAHolder() {
        TerritoryFixture.post(87_001, ENDED51, Role.COMMUNITY_OFFICER, 41);
        onDuty(ENDED51);
        try {
            broker.happened(dispute("reported", 1).by(CHIEF41).responsible(AUX51));
            assertEquals(List.of(), toldTo(ENDED51));
        } finally {
            onDuty();
            TerritoryFixture.post(87_001, ENDED51, Role.COMMUNITY_OFFICER, List.of());
        }
    }

    private static void onDuty(int... people) {
        Instant now = Instant.now();
        Instant longAgo = Instant.parse("2020-01-01T00:00:00Z");
        List<Turn> turns = IntStream.of(people)
                .mapToObj(person -> new Turn(person, "PATROL", longAgo, now.plusSeconds(600)))
                .toList();
        TerritoryFixture.change(
                replica -> replica.applyDuties(List.of(new DutiesState(87_001, now.toEpochMilli(), 41, turns))));
    }

    private List<Object> toldTo(int person) {
        return Database.rows(
                        database, "select reason from notice where matter_id = ? and person_id = ?", matter, person)
                .stream()
                .map(row -> row.get("reason"))
                .toList();
    }

    @Test
    void thePastAsksForNobody() {
        broker.happened(
                hazard("found", 1).by(CHIEF41).responsible(AUX51).imported(),
                hazard("went-up", 2).by(null).with("level", "STATION").imported());
        assertEquals(List.of(), Desk.AUX51.toldOf(matter.toString()));
        assertEquals(List.of(), Desk.CHIEF41.toldOf(matter.toString()));
    }

    @Test
    void whatArrivesTwiceIsToldOnce() {
        broker.happened(dispute("reported", 1).by(CHIEF41).responsible(AUX51));
        broker.tell(dispute("reported", 1).by(CHIEF41).responsible(AUX51));
        broker.happened(dispute("triaged", 2));
        assertEquals(List.of("DISPUTE_ROUTED"), Desk.AUX51.toldOf(matter.toString()));
    }

    @Test
    void whatArrivesLateChangesNothing() {
        String find = found("DISPUTE", "NEIGHBOUR");
        broker.happened(dispute("triaged", 2).arisenFrom(find));
        broker.tell(dispute("reported", 1).arisenFrom(find).by(CHIEF41).responsible(AUX51));
        broker.happened(dispute("assigned", 3).arisenFrom(find).by(AUX51).responsible(AUX51));
        assertEquals(List.of(), Desk.AUX51.toldOf(matter.toString()));
    }

    @Test
    void whatNobodyKnowsIsPassedOver() {
        Told unknown = dispute("reported", 1);
        broker.tell(new Told("dispute", "sung-about", 1, unknown.document()));
        broker.happened(dispute("triaged", 2).by(CHIEF41));
        assertEquals(List.of(), parked());
    }

    @Test
    void anEventThatMakesNoSenseIsParkedAndOthersGoOn() {
        broker.happened(dispute("reported", 1).without("number"));
        assertFalse(parked().isEmpty());
        UUID other = UUID.randomUUID();
        broker.happened(Told.ofHazard(other, "found", 1).by(CHIEF41).responsible(AUX53));
        assertEquals(
                1,
                Database.rows(database, "select 1 from notice where matter_id = ?", other)
                        .size());
    }

    private Told dispute(String happening, long sequence) {
        return Told.ofDispute(matter, happening, sequence);
    }

    private Told hazard(String happening, long sequence) {
        return Told.ofHazard(matter, happening, sequence);
    }

    private List<Map<String, Object>> parked() {
        return Database.rows(database, "select * from parked_event where key = ?", matter.toString());
    }

    private static String found(String kind, String category) {
        return Desk.AUX51
                .record(Map.of(
                        "kind",
                        "VISIT",
                        "village",
                        51,
                        "finds",
                        List.of(Map.of("kind", kind, "category", category, "text", "墙外堆放杂物"))))
                .then()
                .statusCode(201)
                .extract()
                .path("finds[0].id");
    }
}
