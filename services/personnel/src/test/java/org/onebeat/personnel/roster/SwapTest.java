package org.onebeat.personnel.roster;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.onebeat.personnel.Desk.CLERK2;
import static org.onebeat.personnel.Desk.CLERK3;
import static org.onebeat.personnel.roster.Precinct.change;
import static org.onebeat.personnel.roster.Precinct.publish;
import static org.onebeat.personnel.roster.Precinct.read;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onebeat.personnel.Desk;
import org.onebeat.personnel.PersonnelTest;
import org.onebeat.personnel.Village;
import org.onebeat.territory.Role;
import org.onebeat.testkit.EventsTold;

@QuarkusTest
class SwapTest extends PersonnelTest {

    @Test
    void twoAgreeAndTheChiefApproves() {
        Precinct station = Precinct.of(3);
        Desk one = posted(station, 0);
        Desk other = posted(station, 1);
        int roster = station.open().getInt("id");
        JsonPath file = read(roster);
        long mine = file.getLong("duties[0].id");
        long theirs = file.getLong("duties[30].id");
        change(roster, 0, mine, station.people().get(0), null).then().statusCode(200);
        change(roster, 1, theirs, station.people().get(1), null).then().statusCode(200);
        one.post("/me/duty-swaps", swap(mine, theirs)).then().statusCode(422).body("code", equalTo("unknown-duty"));
        publish(roster).then().statusCode(200);
        one.get("/me/duties?month=" + station.month())
                .then()
                .body("items", hasSize(2), "items[0].mine", equalTo(true), "items[1].mine", equalTo(false));

        one.post("/me/duty-swaps", swap(theirs, mine)).then().statusCode(422).body("code", equalTo("duty-not-yours"));
        int asked = one.post("/me/duty-swaps", swap(mine, theirs))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        one.post("/me/duty-swaps", swap(mine, theirs)).then().statusCode(409);
        decide(CLERK3, asked, 0, true).then().statusCode(409).body("code", equalTo("swap-state"));
        step(one, asked, 0, "agreement").then().statusCode(403);
        step(other, asked, 0, "agreement").then().statusCode(200).body("state", equalTo("AGREED"));
        step(other, asked, 0, "agreement").then().statusCode(412);
        decide(CLERK2, asked, 1, true).then().statusCode(404);
        decide(CLERK3, asked, 1, true).then().statusCode(200).body("state", equalTo("APPROVED"));

        EventsTold.of("personnel.duty-swap", Integer.toString(asked), 3);
        CLERK3.get("/rosters/{id}", roster)
                .then()
                .body("duties[0].person", equalTo(station.people().get(1)))
                .body("duties[30].person", equalTo(station.people().get(0)));
        CLERK3.get("/rosters/{id}/swaps", roster).then().body("items", hasSize(1));
        CLERK3.get("/rosters/{id}/changes", roster).then().body("items", hasSize(2));
    }

    @Test
    void aWishIsKeptForTheDayAndCanBeDropped() {
        Precinct station = Precinct.of(1);
        Desk one = posted(station, 0);
        String day = station.month().plusDays(4).toString();

        wish(one, day, false).then().statusCode(200);
        wish(one, day, true).then().statusCode(200);
        wish(one, "2020-01-01", true).then().statusCode(422).body("fields[0].name", equalTo("day"));

        one.get("/me/duty-wishes").then().body("items", hasSize(1), "items[0].duty", equalTo(true));
        one.call().delete("/me/duty-wishes/" + day).then().statusCode(204);
        one.call().delete("/me/duty-wishes/" + day).then().statusCode(404);
        CLERK3.get("/me/duty-wishes").then().statusCode(200).body("items", hasSize(0));
    }

    /** Serves a village part-time, so that there is an account to sign in with. */
    private static Desk posted(Precinct station, int person) {
        CLERK3.post(
                        "/postings",
                        Map.of(
                                "person",
                                station.people().get(person),
                                "function",
                                "AUXILIARY",
                                "areas",
                                List.of(Village.fresh().id()),
                                "kind",
                                "PART_TIME"))
                .then()
                .statusCode(201);
        return station.desk(person, Role.AUXILIARY);
    }

    private static Map<String, ?> swap(long duty, long other) {
        return Map.of("duty", duty, "other", other, "reason", "家中有事");
    }

    private static Response step(Desk who, int swap, long version, String step) {
        return who.once().header("If-Match", "\"" + version + "\"").post("/me/duty-swaps/{id}/" + step, swap);
    }

    private static Response decide(Desk who, int swap, long version, boolean approved) {
        return who.once()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("approved", approved))
                .post("/duty-swaps/{id}/decision", swap);
    }

    private static Response wish(Desk who, String day, boolean duty) {
        return who.call()
                .contentType(ContentType.JSON)
                .body(Map.of("duty", duty))
                .put("/me/duty-wishes/" + day);
    }
}
