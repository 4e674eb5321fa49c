package org.onebeat.personnel.incentive;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.onebeat.personnel.Desk.AUX51;
import static org.onebeat.personnel.Desk.CHIEF41;
import static org.onebeat.personnel.Desk.CLERK2;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onebeat.personnel.PersonnelTest;
import org.onebeat.personnel.Somebody;
import org.onebeat.testkit.StandardPeople;

@QuarkusTest
class RewardTest extends PersonnelTest {
    private static final LocalDate SOON = LocalDate.now().plusDays(10);

    @Test
    void aGoodMonthEarnsADayAndAYearFiveAtMost() {
        int person = Somebody.fresh();
        for (int month = 1; month <= 5; month++) {
            reward(person, month, SOON.plusDays(month)).then().statusCode(201);
        }

        reward(person, 5, SOON.plusDays(20)).then().statusCode(409).body("code", equalTo("month-rewarded"));
        reward(person, 6, SOON.plusDays(21)).then().statusCode(409).body("code", equalTo("reward-leave-used-up"));
        CHIEF41.get("/leaves?person=" + person).then().statusCode(200).body("items", hasSize(5));
        CLERK2.get("/reward-leave?person=" + person).then().body("items", hasSize(0));
    }

    @Test
    void itIsOfSomebodyElseAndOfAMonthThatIsOver() {
        reward(StandardPeople.CHIEF41, 1, SOON).then().statusCode(403);
        CHIEF41.post(
                        "/reward-leave",
                        Map.of("person", Somebody.fresh(), "month", SOON.toString(), "on", SOON.toString()))
                .then()
                .statusCode(422)
                .body("code", equalTo("month-not-over"));
        AUX51.get("/reward-leave").then().statusCode(403);
    }

    private static Response reward(int person, int month, LocalDate on) {
        Map<String, ?> body =
                Map.of("person", person, "month", LocalDate.of(2025, month, 1).toString(), "on", on.toString());
        return CHIEF41.post("/reward-leave", body);
    }
}
