package org.onebeat.personnel.leave;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.onebeat.personnel.Desk.AUX51;
import static org.onebeat.personnel.Desk.CHIEF41;
import static org.onebeat.personnel.Desk.CLERK2;
import static org.onebeat.personnel.leave.LeaveTest.TODAY;
import static org.onebeat.personnel.leave.LeaveTest.posted;
import static org.onebeat.personnel.leave.LeaveTest.wish;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onebeat.personnel.PersonnelTest;
import org.onebeat.personnel.Somebody;
import org.onebeat.personnel.Village;

@QuarkusTest
class LeaveDoorTest extends PersonnelTest {

    @Test
    void refusesWhatCannotBe() {
        int holder = posted(Village.fresh());
        int deputy = posted(Village.fresh());
        CHIEF41.post("/leaves", wish(deputy, TODAY.plusDays(1), TODAY.plusDays(3), null));

        CHIEF41.post("/leaves", wish(holder, TODAY, TODAY.plusDays(5), deputy))
                .then()
                .statusCode(422)
                .body("code", equalTo("deputy-away"));
        CHIEF41.post("/leaves", wish(deputy, TODAY.plusDays(2), TODAY.plusDays(5), null))
                .then()
                .statusCode(409)
                .body("code", equalTo("on-leave-already"));
        CHIEF41.post("/leaves", wish(holder, TODAY, TODAY, null))
                .then()
                .statusCode(422)
                .body("code", equalTo("until-before-from"));
        CHIEF41.post("/leaves", wish(Somebody.fresh(), TODAY, TODAY.plusDays(1), deputy))
                .then()
                .statusCode(422)
                .body("code", equalTo("nothing-to-cover"));
        CHIEF41.post("/leaves", Map.of("person", holder)).then().statusCode(400).body("fields.name", hasItem("kind"));
        CLERK2.post("/leaves", wish(holder, TODAY, TODAY.plusDays(1), null))
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-person"));
        AUX51.post("/leaves", wish(holder, TODAY, TODAY.plusDays(1), null))
                .then()
                .statusCode(403);
    }

    @Test
    void everybodySeesTheirOwnAndNeighboursNothing() {
        int holder = posted(Village.fresh());
        JsonPath leave = CHIEF41.post("/leaves", wish(holder, TODAY, TODAY.plusDays(1), null))
                .jsonPath();

        CHIEF41.get("/leaves?person={id}&from={from}", holder, "" + TODAY)
                .then()
                .body("items.id", contains(leave.getInt("id")));
        CLERK2.get("/leaves").then().statusCode(200).body("items.id", not(hasItem(leave.getInt("id"))));
        CLERK2.step("/leaves/{id}/end", leave.getInt("id"), 0, Map.of()).then().statusCode(404);
        AUX51.get("/me/leaves").then().statusCode(200).body("items", empty());
    }
}
