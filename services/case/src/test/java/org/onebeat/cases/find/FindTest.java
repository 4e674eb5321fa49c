package org.onebeat.cases.find;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.onebeat.cases.CaseTest;
import org.onebeat.cases.Desk;
import org.onebeat.messaging.Event;
import org.onebeat.messaging.Outbox;
import org.onebeat.messaging.Received;
import org.onebeat.testkit.Contracts;
import org.onebeat.testkit.Database;
import org.onebeat.testkit.EventsTold;
import org.onebeat.testkit.StandardPeople;

/** What officers find in the field opens a file by itself. */
@QuarkusTest
class FindTest extends CaseTest {

    @Inject
    Outbox outbox;

    @Inject
    DataSource database;

    @Test
    void aDisputeIsOpenedInTheNameOfTheFinder() throws Exception {
        FoundInTheField find = FoundInTheField.dispute("SWEEP", "NEIGHBOUR", StandardPeople.OFFICER41);

        tell(find);

        String id = opened(find);
        JsonPath file = Desk.AUX51.file(id);
        assertEquals("REPORTED", file.getString("state"));
        assertEquals("NEIGHBOUR", file.getString("category"));
        assertEquals("SWEEP", file.getString("source"));
        assertEquals("排查时发现，原话见外勤记录", file.getString("summary"));
        assertEquals("吴警官", file.getString("reportedBy.displayName"));
        assertEquals("李明", file.getString("responsible.displayName"));
        assertEquals("2026-11-20T01:00:00Z", file.getString("occurredAt"));
        assertEquals(find.find().toString(), file.getString("origin.find"));
        var event = new ObjectMapper()
                .readTree(EventsTold.of("case.dispute", id, 1).getFirst().value());
        assertEquals(find.find().toString(), event.at("/origin/find").asText());
        Contracts.assertMatches("case/dispute-reported", event);
    }

    @Test
    void aFindIsNeverLost() {
        FoundInTheField find = FoundInTheField.dispute("DEED", "UFO", StandardPeople.AUX51);

        tell(find);

        JsonPath file = Desk.AUX51.file(opened(find));
        assertEquals("OTHER", file.getString("category"));
        assertEquals("VISIT", file.getString("source"));
    }

    @Test
    void aFindIsTakenOnceHoweverOftenAndInWhateverOrderItIsTold() {
        FoundInTheField find = FoundInTheField.dispute("VISIT", "FAMILY", StandardPeople.AUX51);
        tell(find.again());
        opened(find);

        tell(find);
        tell(find.again().again());

        FoundInTheField later = FoundInTheField.dispute("VISIT", "FAMILY", StandardPeople.AUX51);
        tell(later);
        opened(later);
        await().atMost(Duration.ofSeconds(20)).until(() -> position(find) == 3);
        assertEquals(1, rows(find).size());
    }

    @Test
    void aFindThatTurnsOutToBePracticeTakesItsDisputeAlong() {
        FoundInTheField find = FoundInTheField.dispute("SWEEP", "FAMILY", StandardPeople.AUX51);
        tell(find);
        String id = opened(find);

        tell(find.practice());

        await().atMost(Duration.ofSeconds(20)).until(() -> Desk.AUX51.file(id).getBoolean("training"));
        assertTrue(Desk.AUX51.file(id).getString("number").contains("-Y"));
    }

    @Test
    void whatIsNoDisputeIsNoneOfOurs() {
        FoundInTheField hazard =
                FoundInTheField.dispute("PATROL", null, StandardPeople.AUX51).hazard();

        tell(hazard);

        await().atMost(Duration.ofSeconds(20)).until(() -> position(hazard) == 1);
        assertEquals(0, rows(hazard).size());
    }

    @Test
    void aFindThatLacksItsFinderIsParkedAndHoldsNobodyUp() {
        FoundInTheField poison = FoundInTheField.dispute("VISIT", "DEBT", null);
        FoundInTheField sound = FoundInTheField.dispute("VISIT", "DEBT", StandardPeople.AUX51);

        tell(poison);
        tell(sound);

        opened(sound);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> !Database.rows(database, "select 1 from parked_event where key = ?", poison.key())
                        .isEmpty());
        assertTrue(rows(poison).isEmpty());
        Database.rows(database, "delete from parked_event where key = ? returning 1", poison.key());
    }

    @Test
    void theContractIsRead() {
        FoundInTheField told = FoundInTheField.dispute("VISIT", "DEBT", StandardPeople.AUX51);
        Contracts.assertMatches("fieldwork/find-reported", told);
        FindReported find = Received.of(told).as(FindReported.class);
        assertEquals(told.place(), find.place());
        assertTrue(find.isDispute());
    }

    private void tell(Event event) {
        QuarkusTransaction.requiringNew().run(() -> outbox.append(event));
    }

    private String opened(FoundInTheField find) {
        await().atMost(Duration.ofSeconds(20)).until(() -> !rows(find).isEmpty());
        return rows(find).getFirst().get("id").toString();
    }

    private List<Map<String, Object>> rows(FoundInTheField find) {
        return Database.rows(database, "select id from dispute where find_id = ?", find.find());
    }

    private long position(FoundInTheField find) {
        return Database.rows(
                        database,
                        "select sequence from inbox_position where listener = 'finds' and key = ?",
                        find.key())
                .stream()
                .mapToLong(row -> (Long) row.get("sequence"))
                .findFirst()
                .orElse(0);
    }
}
