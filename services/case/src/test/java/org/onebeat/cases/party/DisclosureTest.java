package org.onebeat.cases.party;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.onebeat.cases.CaseTest;
import org.onebeat.cases.Desk;
import org.onebeat.territory.Role;
import org.onebeat.testkit.Database;

@QuarkusTest
class DisclosureTest extends CaseTest {

    @Inject
    DataSource database;

    @Test
    void whoWorksOnTheMatterSeesThePartiesInFullForAReason() {
        String id = Desk.AUX51.reported(51);
        disclose(Desk.AUX51, id, Map.of("reason", "电话约见当事人"))
                .then()
                .statusCode(200)
                .body("parties.name", contains("张三丰", "李四"))
                .body("parties[0].telephone", equalTo("13812345678"))
                .body("parties[0].identityNumber", equalTo("11010519491231002X"));
    }

    @Test
    void everyFullViewIsInTheAuditTrailWithItsReason() {
        String id = Desk.AUX51.reported(51);
        disclose(Desk.AUX51, id, Map.of("reason", "电话约见当事人"));
        new Desk("auditor", Role.AUDITOR)
                .call()
                .queryParam("record", id)
                .get("/audit-entries")
                .then()
                .statusCode(200)
                .body("items.action", hasItem("parties-disclosed"))
                .body("items.reason", hasItem("电话约见当事人"));
    }

    @Test
    void withoutAReasonNothingIsShown() {
        String id = Desk.AUX51.reported(51);
        disclose(Desk.AUX51, id, Map.of("reason", " "))
                .then()
                .statusCode(400)
                .body("fields[0].name", equalTo("reason"));
    }

    @Test
    void aClerkIsNotShownTheParties() {
        String id = Desk.AUX51.reported(51);
        disclose(Desk.CLERK3, id, Map.of("reason", "好奇")).then().statusCode(403);
    }

    @Test
    void ofAnotherVillageOrCountyNothingIsShown() {
        String id = Desk.AUX51.reported(51);
        for (Desk stranger : List.of(Desk.AUX53, Desk.AUX54, new Desk("aux510", Role.AUXILIARY))) {
            disclose(stranger, id, Map.of("reason", "好奇")).then().statusCode(404);
        }
    }

    @Test
    void partiesAreEncryptedAtRest() {
        String id = Desk.AUX51.reported(51);
        Map<String, Object> row = Database.rows(
                        database, "select * from party where dispute_id = ? and sequence = 1", UUID.fromString(id))
                .getFirst();
        for (String column : List.of("name", "telephone", "identity_number")) {
            String stored = new String((byte[]) row.get(column), StandardCharsets.UTF_8);
            List.of("张三丰", "13812345678", "11010519491231002X")
                    .forEach(clear -> assertFalse(stored.contains(clear), column));
        }
        assertNotEquals("13812345678", row.get("telephone_index"));
    }

    @Test
    void theSameNumberHasTheSameBlindIndexHoweverItIsWritten() {
        String one = telephoneIndex("0394-2681234");
        String two = telephoneIndex("03942681234");
        assertNotNull(one);
        assertEquals(one, two);
    }

    private String telephoneIndex(String telephone) {
        Map<String, Object> report = Desk.matterIn(51);
        report.put("parties", List.of(Map.of("name", "张三丰", "telephone", telephone)));
        String id = Desk.AUX51.report(report).then().statusCode(201).extract().path("id");
        return (String)
                Database.rows(database, "select telephone_index from party where dispute_id = ?", UUID.fromString(id))
                        .getFirst()
                        .get("telephone_index");
    }

    private static Response disclose(Desk desk, String id, Map<String, ?> body) {
        return desk.posting(body).post("/disputes/{id}/disclosures", id);
    }
}
