package org.onebeat.fieldwork;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.onebeat.territory.Role;
import org.onebeat.testkit.Tokens;

/** Somebody at work, over HTTP: every POST with a key of its own, every step with the version last seen. */
public record Desk(String account, Role... roles) {

    public static final Desk AUX51 = new Desk("aux51", Role.AUXILIARY);
    public static final Desk AUX53 = new Desk("aux53", Role.AUXILIARY);
    public static final Desk AUX54 = new Desk("aux54", Role.AUXILIARY);
    public static final Desk OFFICER41 = new Desk("officer41", Role.COMMUNITY_OFFICER);
    public static final Desk CHIEF41 = new Desk("chief41", Role.STATION_CHIEF);
    public static final Desk CLERK3 = new Desk("clerk3", Role.COUNTY_CLERK);
    public static final Desk CLERK2 = new Desk("clerk2", Role.COUNTY_CLERK);
    public static final Desk IMPORTER3 = new Desk("importer3", Role.IMPORTER);

    public RequestSpecification call() {
        return given().auth()
                .oauth2(Tokens.of(account, roles))
                .header("Accept-Language", "en")
                .basePath("/api/v1/fieldwork");
    }

    public RequestSpecification posting(Object body) {
        return call().contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body);
    }

    public Response record(Map<String, ?> activity) {
        return posting(activity).post("/activities");
    }

    /** A sweep in one tap. */
    public String swept(int village) {
        return record(Map.of("kind", "SWEEP", "village", village))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public Response ask(Map<String, ?> opinion) {
        return posting(opinion).post("/opinions");
    }

    public String asked(int village) {
        return ask(opinionIn(village)).then().statusCode(201).extract().path("id");
    }

    public Response dispatch(Map<String, ?> task) {
        return posting(task).post("/tasks");
    }

    public String dispatched(int village) {
        return dispatch(taskIn(village)).then().statusCode(201).extract().path("id");
    }

    public JsonPath task(String id) {
        return call().get("/tasks/{id}", id).then().statusCode(200).extract().jsonPath();
    }

    public Response step(String id, String step, Map<String, ?> body) {
        return step(id, step, body, task(id).getLong("version"));
    }

    public Response step(String id, String step, Map<String, ?> body, long version) {
        return posting(body).header("If-Match", "\"" + version + "\"").post("/tasks/{id}/{step}", id, step);
    }

    /** All of it: what other tests left there may be newer. */
    public List<Map<String, Object>> inbox() {
        List<Map<String, Object>> notices = new ArrayList<>();
        String next = "";
        do {
            JsonPath page = call().get("/inbox?limit=200" + next)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            notices.addAll(page.getList("items"));
            next = page.get("next") == null ? null : "&cursor=" + page.getString("next");
        } while (next != null);
        return notices;
    }

    /** What the inbox says of this matter. */
    public List<String> toldOf(String matter) {
        return inbox().stream()
                .filter(notice -> matter.equals(((Map<?, ?>) notice.get("about")).get("id")))
                .map(notice -> (String) notice.get("reason"))
                .toList();
    }

    public static Map<String, Object> taskIn(int village) {
        return new HashMap<>(Map.of(
                "kind",
                "CHECK",
                "village",
                village,
                "text",
                "核查水渠护栏",
                "dueAt",
                Instant.now().plus(Duration.ofDays(5)).toString()));
    }

    public static Map<String, Object> opinionIn(int village) {
        return new HashMap<>(Map.of("village", village, "subject", "ENVIRONMENT", "text", "希望增设垃圾桶"));
    }
}
