package org.onebeat.hazard;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.onebeat.territory.Role;
import org.onebeat.testkit.Tokens;

/** Somebody at work, over HTTP: every POST with a key of its own, every step with the version last seen. */
public record Desk(String account, Role... roles) {

    public static final Desk AUX51 = new Desk("aux51", Role.AUXILIARY);
    public static final Desk AUX53 = new Desk("aux53", Role.AUXILIARY);
    public static final Desk CHIEF41 = new Desk("chief41", Role.STATION_CHIEF);
    public static final Desk CLERK3 = new Desk("clerk3", Role.COUNTY_CLERK);
    public static final Desk CLERK2 = new Desk("clerk2", Role.COUNTY_CLERK);

    /** Every way to bring a hazard onwards, with the bodies that it takes. */
    public static final Map<String, Map<String, ?>> STEPS = Map.of(
            "order",
                    Map.of(
                            "unit",
                            "劳桥村村委会",
                            "deadline",
                            LocalDate.now().plusDays(10).toString()),
            "rectification-start", Map.of(),
            "rectification", Map.of("note", "已清理"),
            "reinspection", Map.of("cleared", true),
            "clearance", Map.of(),
            "transfer", Map.of("department", "住建局"),
            "return", Map.of("note", "非本部门职责"),
            "withdrawal", Map.of("reason", "重复登记"));

    public RequestSpecification call() {
        return given().auth()
                .oauth2(Tokens.of(account, roles))
                .header("Accept-Language", "en")
                .basePath("/api/v1/hazard");
    }

    public RequestSpecification posting(Object body) {
        return call().contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body);
    }

    /** The id of a new place of this kind. */
    public String registered(int village, String kind) {
        return posting(place(village, kind))
                .post("/places")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public Response report(Map<String, ?> body) {
        return posting(body).post("/hazards");
    }

    /** The id of a new hazard in this village. */
    public String found(int village, String severity) {
        return report(hazard(village, severity))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The id of a new hazard that went through these steps. */
    public String brought(int village, String... steps) {
        String id = found(village, "GENERAL");
        for (String step : steps) {
            take(id, step).then().statusCode(200);
        }
        return id;
    }

    public Response take(String id, String step) {
        return take(id, step, STEPS.get(step), file(id).getLong("version"));
    }

    public Response take(String id, String step, Map<String, ?> body, long version) {
        return posting(body).header("If-Match", "\"" + version + "\"").post("/hazards/{id}/{step}", id, step);
    }

    public JsonPath file(String id) {
        return call().get("/hazards/{id}", id).then().statusCode(200).extract().jsonPath();
    }

    /** A whole checklist answered YES, but for these questions. */
    public Map<String, Object> inspection(String place, Map<String, Map<String, ?>> no) {
        JsonPath checklist = call().get("/places/{id}/checklist", place)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        List<Map<String, Object>> answers = checklist.<String>getList("questions.code").stream()
                .map(code -> {
                    Map<String, Object> answer = new LinkedHashMap<>(no.getOrDefault(code, Map.of()));
                    answer.put("question", code);
                    answer.put("answer", no.containsKey(code) ? "NO" : "YES");
                    return answer;
                })
                .toList();
        return new HashMap<>(Map.of("place", place, "checklist", checklist.getInt("version"), "answers", answers));
    }

    public Response inspect(Map<String, Object> inspection) {
        return posting(inspection).post("/inspections");
    }

    public static Map<String, Object> hazard(int village, String severity) {
        return new HashMap<>(
                Map.of("village", village, "category", "FIRE", "severity", severity, "description", "楼道堆放杂物"));
    }

    public static Map<String, Object> place(int village, String kind) {
        return new HashMap<>(Map.of(
                "village",
                village,
                "name",
                "劳桥小学",
                "kind",
                kind,
                "risk",
                "NORMAL",
                "contact",
                Map.of("name", "张三丰", "telephone", "13812345678")));
    }
}
