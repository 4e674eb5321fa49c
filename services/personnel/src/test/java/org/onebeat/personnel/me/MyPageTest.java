package org.onebeat.personnel.me;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.onebeat.personnel.Desk.AUX51;
import static org.onebeat.personnel.Desk.CHIEF41;
import static org.onebeat.personnel.Desk.CLERK2;
import static org.onebeat.personnel.Desk.CLERK3;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.onebeat.personnel.Desk;
import org.onebeat.personnel.PersonnelTest;
import org.onebeat.personnel.Somebody;
import org.onebeat.personnel.Village;
import org.onebeat.territory.Role;

@QuarkusTest
class MyPageTest extends PersonnelTest {
    private static final AtomicInteger NEXT = new AtomicInteger(100);

    @Test
    void anAuxiliaryCorrectsTheirOwnTelephoneNumber() {
        Desk me = auxiliary();
        int version = me.get("/me/entry")
                .then()
                .body("telephone", nullValue())
                .extract()
                .path("version");

        telephone(me, version, "13800000041").then().statusCode(200).body("telephone", equalTo("13800000041"));

        telephone(me, version, "13800000042").then().statusCode(412);
        telephone(me, version + 1, "110").then().statusCode(400).body("fields[0].name", equalTo("telephone"));
        CLERK3.get("/people?q=13800000041").then().body("items.account", contains(me.account()));
        AUX51.get("/people?q=13800000041").then().body("items", hasSize(0));
    }

    @Test
    void whoObjectsIsAnsweredOnceAndBothStay() {
        Desk me = auxiliary();
        UUID id = UUID.randomUUID();
        object(me, id, "年度考核与本人情况不符").then().statusCode(200).body("answer", nullValue());
        object(me, id, "年度考核与本人情况不符").then().statusCode(200).body("version", equalTo(0));
        object(me, id, "别的事").then().statusCode(409);
        CLERK3.get("/objections?open=true&limit=200").then().body("items.id", hasItem(id.toString()));

        answer(CLERK3, id, 0).then().statusCode(200).body("upheld", equalTo(true));

        answer(CLERK3, id, 0).then().statusCode(412);
        answer(CLERK3, id, 1).then().statusCode(409).body("code", equalTo("objection-answered"));
        me.get("/me/objections").then().body("items.answer", contains("已核实更正"));
        CLERK3.get("/objections?open=true&limit=200").then().body("items.id", not(hasItem(id.toString())));
    }

    @Test
    void nobodyElseSeesIt() {
        UUID id = UUID.randomUUID();
        object(auxiliary(), id, "警号有误").then().statusCode(200);

        CLERK2.get("/objections?limit=200").then().body("items.id", not(hasItem(id.toString())));
        answer(CLERK2, id, 0).then().statusCode(404);
        CHIEF41.get("/objections").then().statusCode(403);
        object(auxiliary(), id, "警号有误").then().statusCode(409);
        AUX51.get("/me/objections").then().body("items", hasSize(0));
    }

    @Test
    void whoIsPostedNowhereReachesTheirOwnAndNothingElse() {
        String number = "ME" + (7_000 + NEXT.getAndIncrement());
        int person = Somebody.of(number);
        Desk idle = new Desk(number.toLowerCase(java.util.Locale.ROOT));

        idle.get("/me").then().statusCode(200).body("personId", equalTo(person)).body("postings", empty());
        for (String own : List.of(
                "entry",
                "objections",
                "incentives",
                "equipment",
                "leaves",
                "duties",
                "duty-wishes",
                "duty-swaps",
                "training",
                "selections")) {
            idle.get("/me/" + own).then().statusCode(200);
        }
        telephone(idle, 0, "13800000043").then().statusCode(200).body("telephone", equalTo("13800000043"));
        idle.get("/people").then().statusCode(403).body("code", equalTo("role-lacking"));
        new Desk(idle.account(), Role.COUNTY_CLERK).get("/people").then().statusCode(403);
    }

    /** Serves in a village of station 41, and so sees no more of it. */
    private static Desk auxiliary() {
        String number = "ME" + Integer.toString(7_000 + NEXT.getAndIncrement());
        CLERK3.assign(Somebody.of(number), Role.AUXILIARY, Village.fresh().id());
        return new Desk(number.toLowerCase(java.util.Locale.ROOT), Role.AUXILIARY);
    }

    private static Response telephone(Desk me, int version, String number) {
        return me.call()
                .contentType("application/json")
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("telephone", number))
                .put("/me/entry/telephone");
    }

    private static Response object(Desk me, UUID id, String text) {
        return me.call()
                .contentType("application/json")
                .body(Map.of("about", "RECORD", "text", text))
                .put("/me/objections/{id}", id);
    }

    private static Response answer(Desk desk, UUID id, long version) {
        return desk.once()
                .contentType("application/json")
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("upheld", true, "answer", "已核实更正"))
                .post("/objections/{id}/answer", id);
    }
}
