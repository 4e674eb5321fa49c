package org.onebeat.personnel.leave.request;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.onebeat.personnel.Desk.ADMIN;
import static org.onebeat.personnel.Desk.AUX51;
import static org.onebeat.personnel.Desk.CHIEF41;
import static org.onebeat.personnel.Desk.CLERK2;
import static org.onebeat.personnel.Desk.CLERK3;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.onebeat.personnel.Desk;
import org.onebeat.personnel.PersonnelTest;
import org.onebeat.personnel.Somebody;
import org.onebeat.personnel.Village;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Role;

@QuarkusTest
class LeaveRequestTest extends PersonnelTest {
    private static final AtomicInteger NEXT = new AtomicInteger(8_100);
    private static final LocalDate TODAY = LocalDate.now(CivilTime.ZONE);

    private static Asker asker() {
        String number = "LR" + NEXT.getAndIncrement();
        return new Asker(Somebody.of(number), new Desk(number.toLowerCase(Locale.ROOT)));
    }

    private record Asker(int id, Desk desk) {
        Response ask(int first, int back, Integer cover) {
            return desk.post("/me/leave-requests", wish(first, back, cover));
        }

        Response withdraw(JsonPath request) {
            return step(desk, request, "/me/leave-requests/{id}/withdrawal", Map.of());
        }
    }

    private static Map<String, Object> wish(int first, int back, Integer cover) {
        Map<String, Object> wish = new HashMap<>();
        wish.put("kind", "ANNUAL");
        wish.put("from", TODAY.plusDays(first).toString());
        wish.put("until", TODAY.plusDays(back).toString());
        wish.put("cover", cover);
        return wish;
    }

    private static Response step(Desk desk, JsonPath request, String path, Map<String, ?> body) {
        return desk.step(path, request.getInt("id"), request.getLong("version"), body);
    }

    private static Response approve(Desk desk, JsonPath request, Map<String, ?> body) {
        return step(desk, request, "/leave-requests/{id}/approval", body);
    }

    @Test
    void whatTheChiefApprovesIsLeaveAndNothingBeforeThat() {
        Asker asker = asker();
        int deputy = Somebody.fresh();
        CLERK3.assign(asker.id(), Role.AUXILIARY, Village.fresh().id());
        JsonPath asked = asker.ask(3, 6, deputy)
                .then()
                .statusCode(201)
                .body("state", equalTo("ASKED"))
                .body("cover.id", equalTo(deputy))
                .extract()
                .jsonPath();
        CHIEF41.get("/leaves?person=" + asker.id()).then().body("items", empty());

        approve(CHIEF41, asked, Map.of("cover", deputy)).then().statusCode(200).body("state", equalTo("APPROVED"));

        CHIEF41.get("/leaves?person=" + asker.id())
                .then()
                .body("items.kind", contains("ANNUAL"))
                .body("items.cover.id", contains(deputy));
        asker.desk().get("/me/leave-requests").then().body("items.state", contains("APPROVED"));
        approve(CHIEF41, asked, Map.of()).then().statusCode(412);
    }

    @Test
    void whatIsRefusedSaysWhy() {
        Asker asker = asker();
        JsonPath asked = asker.ask(3, 6, null).jsonPath();

        step(CHIEF41, asked, "/leave-requests/{id}/refusal", Map.of())
                .then()
                .statusCode(400)
                .body("fields.name", hasItem("reason"));
        step(CLERK3, asked, "/leave-requests/{id}/refusal", Map.of("reason", "人手不够"))
                .then()
                .statusCode(200)
                .body("reason", equalTo("人手不够"));

        asker.desk().get("/me/leaves").then().body("items", empty());
        asker.ask(3, 6, null).then().statusCode(201);
    }

    @Test
    void theAskerThinksBetterOfItUntilItBegins() {
        Asker asker = asker();
        JsonPath asked = asker.ask(3, 6, null).jsonPath();
        asker.withdraw(asked).then().statusCode(200).body("state", equalTo("WITHDRAWN"));
        asker.withdraw(asked).then().statusCode(412);

        JsonPath granted =
                approve(CHIEF41, asker.ask(3, 6, null).jsonPath(), Map.of()).jsonPath();
        asker.withdraw(granted).then().statusCode(200);
        asker.desk().get("/me/leaves").then().body("items.state", contains("CALLED_OFF"));

        JsonPath begun =
                approve(CHIEF41, asker.ask(0, 2, null).jsonPath(), Map.of()).jsonPath();
        asker.withdraw(begun).then().statusCode(409).body("code", equalTo("leave-begun"));
    }

    @Test
    void daysDoNotOverlapAndAreToCome() {
        Asker asker = asker();
        asker.ask(3, 6, null);

        asker.ask(5, 8, null).then().statusCode(409).body("code", equalTo("leave-asked-already"));
        CHIEF41.post("/leaves", Map.of("person", asker.id(), "kind", "SICK", "from", day(10), "until", day(12)));
        asker.ask(11, 13, null).then().statusCode(409).body("code", equalTo("on-leave-already"));
        asker.ask(-1, 2, null).then().statusCode(422).body("code", equalTo("leave-request-from-today"));
        asker.ask(20, 20, null).then().statusCode(422).body("code", equalTo("until-before-from"));
        asker.ask(20, 22, 1).then().statusCode(422).body("code", equalTo("unknown-person"));
        asker.desk().post("/me/leave-requests", Map.of()).then().statusCode(400).body("fields.name", hasItem("kind"));
    }

    @Test
    void leaveGrantedMeanwhileStandsInTheWay() {
        Asker asker = asker();
        JsonPath asked = asker.ask(3, 6, null).jsonPath();
        CHIEF41.post("/leaves", Map.of("person", asker.id(), "kind", "SICK", "from", day(4), "until", day(5)));

        approve(CHIEF41, asked, Map.of()).then().statusCode(409).body("code", equalTo("on-leave-already"));
    }

    @Test
    void nobodyAnswersThemselfAndNeighboursSeeNothing() {
        Asker clerk = asker();
        ADMIN.assign(clerk.id(), Role.COUNTY_CLERK, 3).then().statusCode(201);
        approve(
                        new Desk(clerk.desk().account(), Role.COUNTY_CLERK),
                        clerk.ask(3, 6, null).jsonPath(),
                        Map.of())
                .then()
                .statusCode(403)
                .body("code", equalTo("not-for-oneself"));

        Asker asker = asker();
        JsonPath asked = asker.ask(3, 6, null).jsonPath();
        CHIEF41.get("/leave-requests?state=ASKED&person=" + asker.id())
                .then()
                .body("items.id", contains(asked.getInt("id")));
        CLERK2.get("/leave-requests").then().statusCode(200).body("items.id", not(hasItem(asked.getInt("id"))));
        approve(CLERK2, asked, Map.of()).then().statusCode(404);
        asker().withdraw(asked).then().statusCode(404);
        AUX51.get("/leave-requests").then().statusCode(403);
        asker.desk().get("/me/colleagues").then().statusCode(200).body("items.id", not(hasItem(asker.id())));
    }

    @Test
    void askedTwiceWithOneKeyItIsAskedOnce() {
        Asker asker = asker();
        Response first = keyed(asker, 30);

        Response again = keyed(asker, 30);

        first.then().statusCode(201).body("decidedBy", nullValue());
        again.then().statusCode(201).body("id", equalTo(first.jsonPath().getInt("id")));
        keyed(asker, 40).then().statusCode(422);
    }

    private static Response keyed(Asker asker, int first) {
        return asker.desk()
                .call()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", "ask-once-" + asker.id())
                .body(wish(first, first + 1, null))
                .post("/me/leave-requests");
    }

    private static String day(int after) {
        return TODAY.plusDays(after).toString();
    }
}
