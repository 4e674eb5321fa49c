package org.onebeat.cases.archive;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onebeat.cases.CaseTest;
import org.onebeat.cases.Desk;
import org.onebeat.cases.document.Printed;
import org.onebeat.cases.imports.PastCase;
import org.onebeat.territory.Role;
import org.onebeat.testkit.Database;

/** What has ended becomes one document by itself: once, whoever looks, and again when something is added. */
@QuarkusTest
class ArchiveTest extends CaseTest {

    private static final String[] TO_THE_END = {
        "triage", "assignment", "mediation", "meeting-result", "agreement", "follow-ups", "closure"
    };

    @Inject
    Archiving archiving;

    @Inject
    DataSource database;

    @BeforeEach
    void nothingElseIsDue() {
        Database.change(database, "update archive set due_at = '2099-01-01' where due_at is not null");
    }

    @Test
    void whatIsClosedIsArchivedWholeWithItsPartiesMasked() {
        String id = Desk.AUX51.brought(51, TO_THE_END);
        read(Desk.AUX51, id).then().statusCode(404);
        assertEquals(1, archiving.archive());
        assertEquals(0, archiving.archive());
        Printed printed = Printed.of(
                read(Desk.CLERK3, id).then().statusCode(200).extract().asByteArray());
        List.of(
                        Desk.AUX51.file(id).getString("number"),
                        "两户因排水沟争执",
                        "邻里",
                        "淮阳区 · 城关派出所 · 劳桥村",
                        "张**",
                        "138****5678",
                        "民间调解",
                        "现场",
                        "分歧缩小",
                        "各退一步",
                        "协议履行良好",
                        "办结",
                        "李明")
                .forEach(told -> assertTrue(printed.says(told), () -> told + " is not in\n" + printed.text()));
        assertFalse(printed.says("张三丰") || printed.says("13812345678"));
    }

    @Test
    void theFileSaysThatItIsArchivedAndTheTrailWhoReadIt() {
        String id = Desk.AUX51.brought(51, "withdrawal");
        Desk.AUX51.call().get("/disputes/{id}", id).then().body("archive", nullValue());
        archiving.archive();
        Desk.AUX51
                .call()
                .get("/disputes/{id}", id)
                .then()
                .body("archive.madeAt", notNullValue())
                .body("archive.sequence", equalTo(2));
        read(Desk.AUX51, id).then().statusCode(200).contentType("application/pdf");
        new Desk("auditor", Role.AUDITOR)
                .call()
                .queryParam("record", id)
                .get("/audit-entries")
                .then()
                .body("items.action", hasItems("dispute-archived", "archive-read"));
        read(Desk.AUX53, id).then().statusCode(404);
    }

    @Test
    void whatIsAddedOrClosedOnceMoreIsArchivedAnew() {
        String id = Desk.AUX51.brought(51, TO_THE_END);
        archiving.archive();
        Desk.AUX51
                .take(id, "follow-ups", Map.of("holds", false, "satisfaction", 1, "note", "又堵了"))
                .then()
                .statusCode(200);
        assertEquals(0, archiving.archive());
        Stream.of("agreement", "follow-ups", "closure")
                .forEach(step -> Desk.AUX51.take(id, step).then().statusCode(200));
        assertEquals(1, archiving.archive());
        assertTrue(Printed.of(read(Desk.AUX51, id).asByteArray()).says("又堵了"));
    }

    @Test
    void whatCameInWithThePastIsNotArchived() {
        Desk.IMPORTER3
                .bring(PastCase.closed("411603001202", "2025-06-02T01:00:00Z"))
                .then()
                .statusCode(200);
        assertEquals(0, archiving.archive());
    }

    @Test
    void twoReplicasAtOnceMakeEachOnceAndADeadOneLeavesItsClaim() throws SQLException {
        String id = Desk.AUX51.brought(51, "withdrawal");
        try (Connection dying = database.getConnection()) {
            claim(dying, id);
            assertEquals(0, archiving.archive());
            dying.rollback();
            dying.setAutoCommit(true);
        }
        Desk.AUX51.brought(51, "withdrawal");
        List<CompletableFuture<Integer>> replicas = Stream.generate(
                        () -> CompletableFuture.supplyAsync(archiving::archive))
                .limit(2)
                .toList();
        assertEquals(2, replicas.stream().mapToInt(CompletableFuture::join).sum());
    }

    @Test
    void whatCannotBeMadeWaitsAndHoldsUpNoOther() {
        String broken = Desk.AUX51.brought(51, "withdrawal");
        Database.change(database, "update party set name = '\\x00' where dispute_id = '" + broken + "'");
        String whole = Desk.AUX51.brought(51, "withdrawal");
        assertEquals(2, archiving.archive());
        assertEquals(0, archiving.archive());
        read(Desk.AUX51, whole).then().statusCode(200);
        assertEquals(1, row(broken).get("tries"));
    }

    @Test
    void itIsEncryptedAtRest() {
        String id = Desk.AUX51.brought(51, "withdrawal");
        archiving.archive();
        byte[] kept = (byte[]) row(id).get("content");
        assertFalse(new String(kept, StandardCharsets.ISO_8859_1).contains("%PDF"));
    }

    private Map<String, Object> row(String id) {
        return Database.rows(database, "select * from archive where dispute_id = ?", UUID.fromString(id))
                .getFirst();
    }

    private static void claim(Connection connection, String id) throws SQLException {
        connection.setAutoCommit(false);
        connection.createStatement().execute("select set_config('onebeat.counties', '*', true)");
        try (var claim =
                connection.prepareStatement("select 1 from archive where dispute_id = ? for update skip locked")) {
            claim.setObject(1, UUID.fromString(id));
            claim.executeQuery();
        }
    }

    private static Response read(Desk desk, String id) {
        return desk.call().get("/disputes/{id}/archive", id);
    }
}
