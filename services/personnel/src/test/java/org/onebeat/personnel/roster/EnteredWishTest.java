package org.onebeat.personnel.roster;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.onebeat.personnel.Desk.AUX51;
import static org.onebeat.personnel.Desk.CHIEF41;
import static org.onebeat.personnel.Desk.CLERK2;
import static org.onebeat.personnel.Desk.CLERK3;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onebeat.personnel.Desk;
import org.onebeat.personnel.PersonnelTest;
import org.onebeat.personnel.Somebody;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Role;

@QuarkusTest
class EnteredWishTest extends PersonnelTest {
    private static final LocalDate TODAY = LocalDate.now(CivilTime.ZONE);

    @Test
    void aChiefEntersAWishForSomebodyAndItIsKnownWhoDid() {
        int person = Somebody.fresh();
        String day = "" + TODAY.plusDays(9);

        wish(CHIEF41, person, day, Map.of("duty", false))
                .then()
                .statusCode(200)
                .body("person.id", equalTo(person), "duty", equalTo(false))
                .body("enteredBy.displayName", equalTo("周所长"));

        CLERK3.get("/people/{id}/duty-wishes", person).then().body("items.day", contains(day));
        remove(CHIEF41, person, day).then().statusCode(204);
        remove(CHIEF41, person, day).then().statusCode(404);
        CHIEF41.get("/people/{id}/duty-wishes", person).then().body("items", empty());
    }

    @Test
    void nobodyElseDoesAndNotForDaysPast() {
        int person = Somebody.fresh();
        String day = "" + TODAY.plusDays(9);

        wish(CHIEF41, person, day, Map.of()).then().statusCode(400).body("fields[0].name", equalTo("duty"));
        wish(CHIEF41, person, "" + TODAY, Map.of("duty", true))
                .then()
                .statusCode(422)
                .body("code", equalTo("wish-for-days-to-come"));
        wish(CLERK2, person, day, Map.of("duty", true)).then().statusCode(404);
        wish(AUX51, person, day, Map.of("duty", true)).then().statusCode(403);
        CLERK2.get("/people/{id}/duty-wishes", person).then().statusCode(404);
        remove(CLERK2, person, day).then().statusCode(404);
    }

    @Test
    void whoeverPlansTheMonthSeesWhatIsWishedAndWhoCarriesWhat() {
        Precinct station = Precinct.of(2);
        int roster = station.open().getInt("id");
        int person = station.people().getFirst();
        String day = "" + station.month().plusDays(4);
        Desk self = station.desk(1, Role.AUXILIARY);
        wish(CLERK3, person, day, Map.of("duty", false)).then().statusCode(200);
        JsonPath file = Precinct.read(roster);
        long duty = file.getLong("duties.find { it.day == '" + day + "' }.id");
        Precinct.change(roster, 0, duty, person, null).then().statusCode(200);

        CLERK3.get("/rosters/{id}/wishes", roster)
                .then()
                .body("items.person.id", contains(person), "items.day", contains(day));
        CLERK3.get("/rosters/{id}/duties/{duty}/candidates", roster, duty + 1)
                .then()
                .body("items[0].person", equalTo(station.people().get(1)), "items[0].wish", equalTo(null))
                .body("items[1].obstacle", equalTo("REST"), "items[1].wish", equalTo(false))
                .body("items[1].month.duties", equalTo(1), "items[1].before.duties", equalTo(0));
        CLERK2.get("/rosters/{id}/wishes", roster).then().statusCode(404);
        self.get("/rosters/{id}/wishes", roster).then().statusCode(403);
    }

    private static Response wish(Desk who, int person, String day, Map<String, ?> body) {
        return who.call().contentType(ContentType.JSON).body(body).put("/people/{id}/duty-wishes/{day}", person, day);
    }

    private static Response remove(Desk who, int person, String day) {
        return who.call().delete("/people/{id}/duty-wishes/{day}", person, day);
    }
}
