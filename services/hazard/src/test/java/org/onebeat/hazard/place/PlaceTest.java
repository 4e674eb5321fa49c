package org.onebeat.hazard.place;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onebeat.hazard.Desk;
import org.onebeat.hazard.HazardTest;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Role;

@QuarkusTest
class PlaceTest extends HazardTest {

    private static final Map<String, String> SHOP = Map.of("name", "老李超市", "kind", "SHOP", "risk", "HIGH");

    @Test
    void aPlaceIsRegisteredAndItsContactMasked() {
        Desk.AUX51
                .posting(Desk.place(51, "SCHOOL"))
                .post("/places")
                .then()
                .statusCode(201)
                .body("name", equalTo("劳桥小学"))
                .body("village.id", equalTo(51))
                .body("station.name", equalTo("城关派出所"))
                .body("contact.name", equalTo("张**"))
                .body("contact.telephone", equalTo("138****5678"))
                .body("openHazards", equalTo(0))
                .body("open", equalTo(true));
    }

    @ParameterizedTest
    @CsvSource({"SCHOOL, HIGH, 1", "SCHOOL, LOW, 3", "SHOP, NORMAL, 6", "WORSHIP, LOW, 12"})
    void theNextInspectionFollowsFromKindAndRisk(String kind, String risk, int months) {
        Map<String, Object> place = Desk.place(51, kind);
        place.put("risk", risk);
        LocalDate next = LocalDate.now(CivilTime.ZONE).plusMonths(months);
        Desk.AUX51.posting(place).post("/places").then().body("nextInspectionOn", equalTo(next.toString()));
    }

    @Test
    void anEditNeedsTheVersionThatWasSeen() {
        String id = Desk.AUX51.registered(51, "SCHOOL");
        edit(Desk.AUX51, id, null).then().statusCode(428);
        edit(Desk.AUX51, id, "\"7\"").then().statusCode(412);
        edit(Desk.AUX53, id, "\"0\"").then().statusCode(404);
        edit(Desk.CLERK3, id, "\"0\"").then().statusCode(403);
        edit(Desk.AUX51, id, "\"0\"")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("kind", equalTo("SHOP"))
                .body("contact.name", equalTo("张**"));
    }

    @Test
    void itStandsWhereItIsSaidToInTheReferenceSystemThatIsNamed() {
        Map<String, Object> place = Desk.place(51, "SCHOOL");
        place.put("position", Map.of("system", "CGCS2000", "longitude", 114.886431, "latitude", 33.731842));
        String id = register(place)
                .then()
                .statusCode(201)
                .body("position.system", equalTo("CGCS2000"), "position.longitude", equalTo(114.886431f))
                .extract()
                .path("id");

        list(Map.of("village", 51, "q", "劳桥小学"))
                .then()
                .body("items.find { it.id == '" + id + "' }.position.latitude", equalTo(33.731842f));
        edit(Desk.AUX51, id, "\"0\"").then().statusCode(200).body("position", nullValue());
    }

    @Test
    void aPositionIsWholeAndInTheCountry() {
        Map<String, Object> place = Desk.place(51, "SCHOOL");
        place.put("position", Map.of("longitude", 114.886431, "latitude", 33.731842));
        register(place).then().statusCode(400).body("fields[0].name", equalTo("position.system"));
        place.put("position", Map.of("system", "WGS84", "longitude", 33.731842, "latitude", 33.731842));
        register(place).then().statusCode(400).body("fields[0].name", equalTo("position.longitude"));
        place.put("position", Map.of("system", "MARS", "longitude", 114.886431, "latitude", 33.731842));
        register(place).then().statusCode(400).body("fields[0].name", equalTo("position.system"));
    }

    @Test
    void aClosedPlaceForgetsItsContactAndIsLeftAlone() {
        String id = Desk.AUX51.registered(51, "SCHOOL");
        Desk.AUX51
                .posting(Map.of("reason", "停办"))
                .header("If-Match", "\"0\"")
                .post("/places/{id}/closure", id)
                .then()
                .statusCode(200)
                .body("open", equalTo(false))
                .body("contact", nullValue());
        edit(Desk.AUX51, id, "\"1\"").then().statusCode(409).body("code", equalTo("place-closed"));
        Desk.AUX51
                .inspect(Desk.AUX51.inspection(id, Map.of()))
                .then()
                .statusCode(409)
                .body("code", equalTo("place-closed"));
    }

    @Test
    void theContactIsShownInFullForAReasonThatIsNoted() {
        String id = Desk.AUX51.registered(51, "SCHOOL");
        Desk.AUX51
                .posting(Map.of("reason", "约定检查时间"))
                .post("/places/{id}/disclosures", id)
                .then()
                .statusCode(200)
                .body("name", equalTo("张三丰"))
                .body("telephone", equalTo("13812345678"));
        new Desk("auditor", Role.AUDITOR)
                .call()
                .queryParam("record", id)
                .get("/audit-entries")
                .then()
                .statusCode(200)
                .body("items.action", hasItem("contact-disclosed"));
        Desk.AUX53
                .posting(Map.of("reason", "好奇"))
                .post("/places/{id}/disclosures", id)
                .then()
                .statusCode(404);
    }

    @Test
    void whatIsDueIsFound() {
        String id = Desk.AUX51.registered(52, "SCHOOL");
        list(Map.of("due", true)).then().body("items.id", not(hasItem(id)));
        clock.forward(Duration.ofDays(32));
        list(Map.of("due", true)).then().body("items.id", hasItem(id));
        list(Map.of("due", false)).then().body("items.id", not(hasItem(id)));
    }

    @Test
    void placesAreFoundByWhatTheyAre() {
        Map<String, Object> market = Desk.place(52, "MARKET");
        market.put("name", "朱庄100%市场");
        String id = Desk.AUX51.posting(market).post("/places").then().extract().path("id");
        list(Map.of("kind", "MARKET", "risk", "NORMAL", "village", 52, "open", true, "q", "100%市"))
                .then()
                .body("items.id", hasItem(id));
        list(Map.of("q", "100_")).then().body("items", empty());
        list(Map.of("limit", 1)).then().body("items", hasSize(1));
        list(Map.of("risk", "SOME")).then().statusCode(400).body("fields[0].name", equalTo("risk"));
    }

    @Test
    void aWrongPlaceIsRefused() {
        Map<String, Object> place = Desk.place(51, "CASTLE");
        register(place).then().statusCode(422).body("code", equalTo("unknown-place-kind"));
        place.put("village", 41);
        register(place).then().statusCode(422).body("code", equalTo("not-a-village"));
        place.put("village", 53);
        register(place).then().statusCode(403).body("code", equalTo("out-of-scope"));
        place.putAll(Map.of("village", 51, "kind", "SHOP", "contact", Map.of("name", "李四", "telephone", "12")));
        register(place).then().statusCode(400).body("fields[0].name", equalTo("contact.telephone"));
        place.put("contact", Map.of("name", "李四", "ethnicity", "?"));
        register(place).then().statusCode(400).body("fields[0].name", equalTo("contact.ethnicity"));
        given().get("/api/v1/hazard/places").then().statusCode(401);
    }

    private static Response register(Map<String, Object> place) {
        return Desk.AUX51.posting(place).post("/places");
    }

    private static Response edit(Desk desk, String id, String ifMatch) {
        var call = desk.call().contentType(ContentType.JSON).body(SHOP);
        return (ifMatch == null ? call : call.header("If-Match", ifMatch)).put("/places/{id}", id);
    }

    private static Response list(Map<String, ?> question) {
        return Desk.AUX51.call().queryParams(question).get("/places");
    }
}
