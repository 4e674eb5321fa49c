package org.onebeat.personnel.incentive;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.onebeat.personnel.Desk.CHIEF41;
import static org.onebeat.personnel.Desk.CLERK2;
import static org.onebeat.personnel.Desk.CLERK3;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.onebeat.personnel.Book;
import org.onebeat.personnel.PersonnelTest;
import org.onebeat.personnel.Somebody;
import org.onebeat.testkit.StandardPeople;

@QuarkusTest
class FundTest extends PersonnelTest {
    private static final int PEOPLE = 825;
    private static final long PAID = 57_700_000;

    @Test
    void oneFundOfThreeMillionPays577000To825AuxiliariesToTheFen() {
        Book book = new Book();
        for (int i = 0; i < PEOPLE; i++) {
            book.person("FUND%04d".formatted(i), "辅警", "城关派出所");
        }
        CLERK3.enrol(book.bytes());
        List<Integer> people = new ArrayList<>();
        pages("/people?unit=41&category=AUXILIARY", "items.findAll { it.serviceNumber.startsWith('FUND') }.id")
                .forEach(id -> people.add((Integer) id));
        List<Map<String, Object>> shares = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            long share = PAID / PEOPLE + (i < PAID % PEOPLE ? 1 : 0);
            shares.add(Map.of("person", people.get(i), "amount", share));
        }
        JsonPath fund = opened(300_000_000);

        pay(fund, 0, shares)
                .then()
                .statusCode(200)
                .body("paid", equalTo((int) PAID), "payments", equalTo(PEOPLE), "left", equalTo(242_300_000));

        long sum = pages("/funds/" + fund.getInt("id") + "/payments", "items.amount").stream()
                .mapToLong(amount -> ((Number) amount).longValue())
                .sum();
        assertEquals(PAID, sum);
    }

    @Test
    void moreThanIsLeftIsPaidToNobody() {
        JsonPath fund = opened(100_000);
        int one = Somebody.fresh();
        int other = Somebody.fresh();

        pay(fund, 0, List.of(share(one, 60_000), share(other, 40_001)))
                .then()
                .statusCode(409)
                .body("code", equalTo("fund-exhausted"), "left", equalTo(100_000))
                .body("detail", containsString("1000.00"));

        CLERK3.get("/funds/{id}/payments", fund.getInt("id")).then().body("items", hasSize(0));
    }

    @Test
    void whatIsSentTwiceIsPaidOnce() {
        JsonPath fund = opened(100_000);
        List<Map<String, Object>> shares = List.of(share(Somebody.fresh(), 60_000));
        String key = UUID.randomUUID().toString();

        for (int i = 0; i < 2; i++) {
            posted(fund, 0, "/payments", Map.of("payments", shares, "reason", "年度奖励"), key)
                    .then()
                    .statusCode(200)
                    .body("left", equalTo(40_000));
        }

        CLERK3.get("/funds/{id}/payments", fund.getInt("id")).then().body("items", hasSize(1));
    }

    @Test
    void aPaymentByMistakeComesBackOnce() {
        JsonPath fund = opened(100_000);
        pay(fund, 0, List.of(share(Somebody.fresh(), 100_000))).then().statusCode(200);
        int payment = CLERK3.get("/funds/{id}/payments", fund.getInt("id")).path("items[0].id");

        step(fund, 1, "/payments/" + payment + "/reversal").then().statusCode(200);

        step(fund, 2, "/payments/" + payment + "/reversal")
                .then()
                .statusCode(409)
                .body("code", equalTo("payment-reversed"));
        CLERK3.get("/funds/{id}", fund.getInt("id")).then().body("left", equalTo(100_000), "payments", equalTo(0));
    }

    @Test
    void nobodyPaysThemselvesOrWhoeverIsOutOfReach() {
        JsonPath fund = opened(100_000);

        pay(fund, 0, List.of(share(StandardPeople.CLERK3, 1)))
                .then()
                .statusCode(403)
                .body("code", equalTo("own-matter"));
        pay(fund, 0, List.of(share(999_999, 1)))
                .then()
                .statusCode(422)
                .body("fields[0].name", equalTo("payments[0].person"));
        pay(fund, 5, List.of(share(Somebody.fresh(), 1))).then().statusCode(412);
        pay(fund, 0, List.of(share(Somebody.fresh(), 0)))
                .then()
                .statusCode(400)
                .body("fields[0].name", equalTo("payments[0].amount"));
        CLERK2.get("/funds/{id}", fund.getInt("id")).then().statusCode(404);
        CHIEF41.get("/funds").then().statusCode(403);
    }

    /** A value of every page of a list. */
    private static List<Object> pages(String list, String value) {
        List<Object> found = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonPath page = CLERK3.get(list + (list.contains("?") ? "&" : "?") + "limit=200" + cursor)
                    .jsonPath();
            found.addAll(page.getList(value));
            cursor = page.getString("next") == null ? null : "&cursor=" + page.getString("next");
        }
        return found;
    }

    private static Map<String, Object> share(int person, long amount) {
        return Map.of("person", person, "amount", amount);
    }

    private static JsonPath opened(long budget) {
        return CLERK3.post("/funds", Map.of("name", "奖励基金", "unit", 3, "budget", budget, "from", "2026-01-01"))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static Response pay(JsonPath fund, long version, List<Map<String, Object>> shares) {
        return posted(fund, version, "/payments", Map.of("payments", shares, "reason", "年度奖励"));
    }

    private static Response step(JsonPath fund, long version, String path) {
        return posted(fund, version, path, Map.of("reason", "发错"));
    }

    private static Response posted(JsonPath fund, long version, String path, Map<String, ?> body) {
        return posted(fund, version, path, body, UUID.randomUUID().toString());
    }

    private static Response posted(JsonPath fund, long version, String path, Map<String, ?> body, String key) {
        return CLERK3.call()
                .header("Idempotency-Key", key)
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body(body)
                .post("/funds/" + fund.getInt("id") + path);
    }
}
