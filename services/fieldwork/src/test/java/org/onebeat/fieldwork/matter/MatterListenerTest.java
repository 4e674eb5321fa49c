package org.onebeat.fieldwork.matter;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.onebeat.testkit.StandardPeople.AUX51;
import static org.onebeat.testkit.StandardPeople.AUX53;
import static org.onebeat.testkit.StandardPeople.CHIEF41;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.onebeat.fieldwork.Broker;
import org.onebeat.fieldwork.Desk;
import org.onebeat.fieldwork.FieldworkTest;
import org.onebeat.fieldwork.Told;
import org.onebeat.testkit.Database;

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
    void whatMovesWithAPostAsksForItsNewHolder() {
        broker.happened(
                hazard("found", 1).by(AUX51).responsible(AUX51),
                hazard("moved", 2).by(null).responsible(CHIEF41));
        assertEquals(List.of("HAZARD_ROUTED"), Desk.CHIEF41.toldOf(matter.toString()));
    }

    @Test
    void whatGoesUpAsksForTheChiefAndThenForTheClerks() {
        broker.happened(hazard("went-up", 1).by(null).with("level", "STATION"));
        broker.happened(hazard("went-up", 2).by(null).with("level", "COUNTY"));
        assertEquals(List.of("HAZARD_WENT_UP"), Desk.CHIEF41.toldOf(matter.toString()));
        assertEquals(List.of("HAZARD_WENT_UP"), Desk.CLERK3.toldOf(matter.toString()));
        assertEquals(List.of(), Desk.AUX51.toldOf(matter.toString()));
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
