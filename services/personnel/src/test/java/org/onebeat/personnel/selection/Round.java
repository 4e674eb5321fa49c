package org.onebeat.personnel.selection;

import static org.onebeat.personnel.Desk.CLERK3;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.onebeat.personnel.Desk;
import org.onebeat.service.time.CivilTime;

/** A round as a clerk leads it, over HTTP. */
public record Round(Desk clerk, int id) {
    public static final LocalDate TODAY = LocalDate.now(CivilTime.ZONE);

    /** A round of Huaiyang that begins today. */
    public static Round open() {
        return open(CLERK3, 3);
    }

    static Round open(Desk clerk, int county) {
        return new Round(
                clerk, opening(clerk, county).then().statusCode(201).extract().path("id"));
    }

    /** A round of Huaiyang with these days. */
    static Round of(Map<String, Object> form) {
        return new Round(
                CLERK3,
                CLERK3.post("/selections", Map.of("county", 3, "form", form))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id"));
    }

    static Response opening(Desk clerk, int county) {
        return clerk.post("/selections", Map.of("county", county, "form", form("2026 双选")));
    }

    static Map<String, Object> form(String name) {
        return Map.of("name", name, "wishesUntil", TODAY.toString(), "from", TODAY.toString());
    }

    /** With what they need, in all of them. */
    Round offer(List<String> needs, Integer... villages) {
        clerk.post("/selections/" + id + "/vacancies", Map.of("villages", List.of(villages), "needs", needs))
                .then()
                .statusCode(200);
        return this;
    }

    Response nominate(Map<String, ?>... candidates) {
        return clerk.post("/selections/" + id + "/candidates", Map.of("candidates", Arrays.asList(candidates)));
    }

    static Map<String, Object> officer(int person, String kind, List<String> specialities, Integer... wishes) {
        return Map.of("person", person, "kind", kind, "specialities", specialities, "wishes", List.of(wishes));
    }

    Response step(String step) {
        return step(step, version());
    }

    /** Posts everybody, agreeing to what is left behind. */
    Response carryOut(Integer... leaves) {
        return clerk.step("/selections/{id}/carrying-out", id, version(), Map.of("leaves", List.of(leaves)));
    }

    Response step(String step, long version) {
        return clerk.once()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("reason", "试一试"))
                .post("/selections/{id}/{step}", id, step);
    }

    JsonPath done(String step) {
        return step(step).then().statusCode(200).extract().jsonPath();
    }

    long version() {
        return read().getLong("version");
    }

    JsonPath read() {
        return get("").jsonPath();
    }

    Response get(String path) {
        return clerk.get("/selections/" + id + path);
    }

    Response put(Desk by, String path, long version, Map<String, ?> body) {
        return by.call()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put("/selections/" + id + path);
    }
}
