package org.onebeat.personnel;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.onebeat.territory.Role;
import org.onebeat.testkit.Tokens;

/** Somebody at work, over HTTP: every POST with a key of its own. */
public record Desk(String account, Role... roles) {

    public static final Desk ADMIN = new Desk("admin", Role.CITY_ADMIN);
    public static final Desk CLERK3 = new Desk("clerk3", Role.COUNTY_CLERK);
    public static final Desk CLERK2 = new Desk("clerk2", Role.COUNTY_CLERK);
    public static final Desk CHIEF41 = new Desk("chief41", Role.STATION_CHIEF);
    public static final Desk AUX51 = new Desk("aux51", Role.AUXILIARY);

    public RequestSpecification call() {
        return given().auth()
                .oauth2(Tokens.of(account, roles))
                .header("Accept-Language", "en")
                .basePath("/api/v1/personnel");
    }

    public RequestSpecification once() {
        return call().header("Idempotency-Key", UUID.randomUUID().toString());
    }

    public Response get(String path, Object... values) {
        return call().get(path, values);
    }

    public Response post(String path, Map<String, ?> body) {
        return once().contentType(ContentType.JSON).body(body).post(path);
    }

    public Response upload(byte[] workbook) {
        return once().multiPart("workbook", "淮阳.xlsx", workbook).post("/onboardings");
    }

    /** Uploads a workbook that is to be in order, and commits it. */
    public JsonPath enrol(byte[] workbook) {
        JsonPath uploaded = upload(workbook).jsonPath();
        if (!"READY".equals(uploaded.getString("state"))) {
            throw new AssertionError(uploaded.prettify());
        }
        return commit(uploaded.getString("id"), uploaded.getLong("version"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    public Response commit(String id, long version) {
        return once().header("If-Match", tag(version)).post("/onboardings/{id}/commit", id);
    }

    public Response undo(JsonPath onboarding) {
        return once().header("If-Match", tag(onboarding.getLong("version")))
                .post("/onboardings/{id}/undo", onboarding.getString("id"));
    }

    public Response assign(int person, Role function, Integer... areas) {
        return post("/postings", Map.of("person", person, "function", function, "areas", List.of(areas)));
    }

    public Response end(int posting, long version) {
        return once().contentType(ContentType.JSON)
                .header("If-Match", tag(version))
                .body(Map.of("reason", "调离"))
                .post("/postings/{id}/end", posting);
    }

    /** A step on the version of a record that was seen. */
    public Response step(String path, int id, long version, Map<String, ?> body) {
        return once().contentType(ContentType.JSON)
                .header("If-Match", tag(version))
                .body(body)
                .post(path, id);
    }

    /** The id of the one person of this service number. */
    public int person(String serviceNumber) {
        return get("/people?q=" + serviceNumber)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    private static String tag(long version) {
        return "\"" + version + "\"";
    }
}
