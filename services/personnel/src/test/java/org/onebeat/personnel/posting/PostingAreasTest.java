package org.onebeat.personnel.posting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.onebeat.personnel.Desk.CHIEF41;
import static org.onebeat.personnel.Desk.CLERK2;
import static org.onebeat.personnel.Desk.CLERK3;
import static org.onebeat.testkit.TerritoryFixture.in;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onebeat.personnel.Desk;
import org.onebeat.personnel.PersonnelTest;
import org.onebeat.personnel.Somebody;
import org.onebeat.personnel.Village;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.Role;
import org.onebeat.testkit.TerritoryFixture;

@QuarkusTest
class PostingAreasTest extends PersonnelTest {

    @Test
    void aPostingCoversOtherAreasAndTheFormerAreFree() {
        Village first = Village.fresh();
        Village second = Village.fresh();
        JsonPath posting = posted(first);

        covers(CLERK3, posting, null, second).then().statusCode(200).body("areas.code", contains(second.code()));

        CLERK3.assign(Somebody.fresh(), Role.AUXILIARY, first.id()).then().statusCode(201);
        CLERK3.get("/postings?area=" + first.id()).then().body("items", hasSize(2));
    }

    @Test
    void theSameAgainChangesNothing() {
        Village village = Village.fresh();
        JsonPath posting = posted(village);

        covers(CLERK3, posting, null, village)
                .then()
                .statusCode(200)
                .body("version", equalTo(posting.getInt("version")));
    }

    @Test
    void itChangesOnADayToComeAndStaysWithItsStationUntilThen() {
        Village first = Village.fresh();
        Village second = Village.planned();
        TerritoryFixture.move(
                second.id(),
                AreaKind.VILLAGE,
                second.code(),
                second.name(),
                in(AreaKind.TOWNSHIP, 31),
                in(AreaKind.STATION, 42));
        Instant later = Instant.now().plus(30, ChronoUnit.DAYS);

        covers(CLERK3, posted(first), later, second).then().statusCode(200).body("areas.code", contains(first.code()));

        CHIEF41.get("/postings?area=" + first.id()).then().body("items", hasSize(1));
        CLERK3.get("/postings?area=" + second.id() + "&at=" + later.plusSeconds(60))
                .then()
                .body("items[0].areas.code", contains(second.code()));
    }

    @Test
    void whatSomebodyElseHoldsIsNotTaken() {
        Village first = Village.fresh();
        Village second = Village.fresh();
        JsonPath posting = posted(first);
        posted(second);

        covers(CLERK3, posting, null, second)
                .then()
                .statusCode(409)
                .body("code", equalTo("posting-overlaps"), "fields[0].name", equalTo("areas[0]"));
    }

    @Test
    void thePastStaysAsItWas() {
        covers(CLERK3, posted(Village.fresh()), Instant.now().minusSeconds(3_600), Village.fresh())
                .then()
                .statusCode(422)
                .body("code", equalTo("covers-from-now"));
    }

    @Test
    void othersDoNothing() {
        JsonPath posting = posted(Village.fresh());
        Village other = Village.fresh();

        covers(CLERK2, posting, null, other).then().statusCode(404);
        covers(CHIEF41, posting, null, other).then().statusCode(403);
    }

    private static JsonPath posted(Village village) {
        return CLERK3.assign(Somebody.fresh(), Role.AUXILIARY, village.id())
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static Response covers(Desk desk, JsonPath posting, Instant from, Village village) {
        Map<String, Object> body = new HashMap<>(Map.of("areas", List.of(village.id())));
        if (from != null) {
            body.put("from", from.toString());
        }
        return desk.call()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"" + posting.getLong("version") + "\"")
                .body(body)
                .put("/postings/{id}/areas", posting.getInt("id"));
    }
}
