package org.onebeat.personnel.roster;

import static org.onebeat.personnel.Desk.CLERK3;
import static org.onebeat.testkit.TerritoryFixture.in;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.onebeat.personnel.Book;
import org.onebeat.personnel.Desk;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.AreaKind;
import org.onebeat.testkit.TerritoryFixture;

/** A station with people of its own, all of whom may enforce the law, and the month after this one. */
record Precinct(int id, List<Integer> people, LocalDate month) {
    private static final AtomicInteger NEXT = new AtomicInteger(4_400);

    static Precinct of(int size) {
        int station = NEXT.getAndIncrement();
        String name = "值班派出所" + station;
        TerritoryFixture.move(station, AreaKind.STATION, "41160344" + station, name, in(AreaKind.COUNTY, 3));
        Book book = new Book();
        for (int i = 0; i < size; i++) {
            book.person(number(station, i), "值班" + i, name);
        }
        CLERK3.enrol(book.bytes());
        List<Integer> people = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            people.add(CLERK3.person(number(station, i)));
        }
        CLERK3.post("/qualifications", Map.of("people", people, "kind", "ENFORCEMENT", "from", "2020-01-01"))
                .then()
                .statusCode(200);
        LocalDate month = LocalDate.now(CivilTime.ZONE).withDayOfMonth(1).plusMonths(1);
        return new Precinct(station, people, month);
    }

    private static String number(int station, int person) {
        return "D" + station + "P" + (char) ('A' + person);
    }

    /** One of its people, at work. */
    Desk desk(int person, org.onebeat.territory.Role... roles) {
        return new Desk(number(id, person).toLowerCase(java.util.Locale.ROOT), roles);
    }

    JsonPath open() {
        return CLERK3.post("/rosters", Map.of("station", id, "month", month.toString()))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    static void make(int roster) {
        CLERK3.once().post("/rosters/{id}/making", roster).then().statusCode(200);
        awaitMade(roster);
    }

    static void awaitMade(int roster) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> "DONE"
                .equals(CLERK3.get("/rosters/{id}/making", roster).jsonPath().getString("state")));
    }

    static JsonPath read(int roster) {
        return CLERK3.get("/rosters/{id}", roster)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static Response change(int roster, long version, long duty, Integer person, String reason) {
        Map<String, Object> wish = new HashMap<>();
        wish.put("person", person);
        wish.put("reason", reason);
        return CLERK3.call()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(wish)
                .put("/rosters/{id}/duties/{duty}", roster, duty);
    }

    static Response publish(int roster) {
        return CLERK3.once()
                .header("If-Match", "\"" + read(roster).getLong("roster.version") + "\"")
                .post("/rosters/{id}/publication", roster);
    }
}
