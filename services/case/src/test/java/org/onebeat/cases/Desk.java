package org.onebeat.cases;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.onebeat.cases.imports.PastCase;
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

    /** Every way to open a file onwards, with the bodies that it takes. */
    public static final Map<String, Map<String, ?>> STEPS = Map.ofEntries(
            Map.entry("triage", Map.of("answers", List.of("DEPENDANT_AT_RISK", "NO_TALK"))),
            Map.entry("assignment", Map.of()),
            Map.entry("mediation", Map.of("kind", "CIVIL", "place", "村委会")),
            Map.entry("meetings", Map.of("startsAt", "2035-03-02T01:00:00Z", "place", "COMMITTEE")),
            Map.entry("meeting-result", Map.of("place", "SCENE", "outcome", "CLOSER")),
            Map.entry("meeting-cancellation", Map.of("reason", "一方外出")),
            Map.entry("agreement", Map.of("terms", "各退一步")),
            Map.entry("confirmation", Map.of("stage", "APPLIED")),
            Map.entry("failure", Map.of("reason", "一方拒绝")),
            Map.entry("take-up", Map.of("note", "再试一次")),
            Map.entry("transfer", Map.of("agency", "LABOUR", "reason", "属劳动仲裁")),
            Map.entry("receipt", Map.of("receipt", "2026-18")),
            Map.entry("answer", Map.of("answer", "已仲裁")),
            Map.entry("return", Map.of("reason", "不属本部门")),
            Map.entry("pause", Map.of("reason", "等鉴定")),
            Map.entry("resumption", Map.of()),
            Map.entry("notes", Map.of("text", "双方都在家")),
            Map.entry("level", Map.of("to", "COUNTY", "reason", "涉及多个部门")),
            Map.entry("merger", Map.of("into", "01936a00-0000-7000-8000-000000000001", "reason", "同一件事")),
            Map.entry("follow-ups", Map.of("holds", true, "satisfaction", 5)),
            Map.entry("closure", Map.of()),
            Map.entry("withdrawal", Map.of("reason", "双方撤回")));

    public RequestSpecification call() {
        return given().auth()
                .oauth2(Tokens.of(account, roles))
                .header("Accept-Language", "en")
                .basePath("/api/v1/case");
    }

    public RequestSpecification posting(Object body) {
        return call().contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body);
    }

    public Response report(Map<String, ?> body) {
        return posting(body).post("/disputes");
    }

    /** Brings in disputes of the past of county 411603. */
    public Response bring(PastCase... records) {
        return posting(PastCase.call("411603", records)).post("/imports/disputes");
    }

    /** The id of a new dispute in this village. */
    public String reported(int village) {
        return report(matterIn(village)).then().statusCode(201).extract().path("id");
    }

    /** The id of a new dispute that went through these steps. */
    public String brought(int village, String... steps) {
        String id = reported(village);
        for (String step : steps) {
            take(id, step).then().statusCode(200);
        }
        return id;
    }

    public Response take(String id, String step) {
        return take(id, step, STEPS.get(step));
    }

    public Response take(String id, String step, Map<String, ?> body) {
        return take(id, step, body, file(id).getLong("version"));
    }

    public Response take(String id, String step, Map<String, ?> body, long version) {
        return posting(body).header("If-Match", "\"" + version + "\"").post("/disputes/{id}/{step}", id, step);
    }

    public JsonPath file(String id) {
        return call().get("/disputes/{id}", id).then().statusCode(200).extract().jsonPath();
    }

    public static Map<String, Object> matterIn(int village) {
        return new HashMap<>(Map.of(
                "village",
                village,
                "category",
                "NEIGHBOUR",
                "source",
                "VISIT",
                "summary",
                "两户因排水沟争执",
                "parties",
                List.of(
                        Map.of("name", "张三丰", "telephone", "13812345678", "identityNumber", "11010519491231002X"),
                        Map.of("name", "李四"))));
    }
}
