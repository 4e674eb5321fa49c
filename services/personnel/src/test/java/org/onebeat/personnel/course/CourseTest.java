package org.onebeat.personnel.course;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.onebeat.personnel.Desk.ADMIN;
import static org.onebeat.personnel.Desk.AUX51;
import static org.onebeat.personnel.Desk.CHIEF41;
import static org.onebeat.personnel.Desk.CLERK2;
import static org.onebeat.personnel.Desk.CLERK3;
import static org.onebeat.personnel.course.Session.TODAY;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onebeat.personnel.Desk;
import org.onebeat.personnel.PersonnelTest;
import org.onebeat.personnel.Somebody;
import org.onebeat.personnel.Village;
import org.onebeat.territory.Role;

@QuarkusTest
class CourseTest extends PersonnelTest {

    @Test
    void aSessionIsHeldAndWhoPassedIsToldWhenToRefreshIt() {
        int passed = Somebody.of("K1001");
        int failed = Somebody.fresh();
        int away = Somebody.fresh();
        Session session = Session.plan(CLERK3, 3, "LAW", TODAY.minusDays(1));
        session.invite(List.of(passed, failed, away)).then().statusCode(200);
        session.invite(List.of(passed)).then().statusCode(200);

        session.results(0, List.of(passed), List.of(failed))
                .then()
                .statusCode(200)
                .body("state", equalTo("HELD"));

        session.results(1, List.of(), List.of()).then().statusCode(409).body("code", equalTo("session-state"));
        assertEquals(
                List.of("PASSED", "FAILED", "ABSENT"), session.attendances().getList("items.outcome"));
        String due = TODAY.plusMonths(12).toString();
        CHIEF41.get("/people/{id}/training", passed)
                .then()
                .body("attendances[0].dueOn", equalTo(due), "missing", hasSize(0), "mentor", nullValue());
        CHIEF41.get("/training-dues?before=" + TODAY.plusMonths(13)).then().body("items.person.id", hasItem(passed));
        CHIEF41.get("/training-dues").then().body("items.person.id", not(hasItem(passed)));
        Session.held(CLERK3, 3, "LAW", List.of(passed));
        CHIEF41.get("/training-dues?limit=200&before=" + TODAY.plusMonths(13))
                .then()
                .body("items.findAll { it.person.id == " + passed + " }", hasSize(1));
    }

    @Test
    void resultsWaitForTheDayAndForWhoWasInvited() {
        int person = Somebody.fresh();
        Session tomorrow = Session.plan(CLERK3, 3, "LAW", TODAY.plusDays(1));
        tomorrow.results(0, List.of(), List.of()).then().statusCode(422).body("code", equalTo("session-to-come"));
        edit(CLERK3, "/course-sessions/" + tomorrow.id(), 0, Session.form(TODAY))
                .then()
                .statusCode(200);

        tomorrow.results(1, List.of(person), List.of())
                .then()
                .statusCode(422)
                .body("code", equalTo("not-invited"), "fields[0].name", equalTo("passed[0]"));
        tomorrow.results(0, List.of(), List.of()).then().statusCode(412);
        CLERK3.post("/course-sessions", Map.of("county", 3, "course", "LAW", "form", Map.of("place", "")))
                .then()
                .statusCode(400)
                .body("fields.name", hasItem("form.place"));
        Session.planning(CLERK3, 3, "FLYING", TODAY).then().statusCode(422).body("code", equalTo("unknown-course"));
    }

    @Test
    void theNextCountySeesNothingAndDoesNothing() {
        Session session = Session.plan(CLERK3, 3, "LAW", TODAY);
        int person = Somebody.fresh();
        session.invite(List.of(person));

        new Session(CLERK2, session.id())
                .results(0, List.of(), List.of())
                .then()
                .statusCode(404);
        CLERK2.get("/course-sessions/{id}/attendances", session.id()).then().statusCode(404);
        CLERK2.get("/course-sessions").then().body("items.id", not(hasItem(session.id())));
        CLERK2.get("/people/{id}/training", person).then().statusCode(404);
        Session.planning(CLERK2, 3, "LAW", TODAY).then().statusCode(403);
        AUX51.get("/course-sessions").then().statusCode(403);
    }

    @Test
    void theCitySaysWhichPostingsNeedWhichCourse() {
        Map<String, Object> wish = Map.of("course", "FIRST_AID", "function", "GRID_WORKER");
        CLERK3.post("/course-requirements", wish).then().statusCode(403);
        JsonPath rule = ADMIN.post("/course-requirements", wish)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        int newcomer = Somebody.fresh();
        int village = Village.fresh().id();
        CLERK3.assign(newcomer, Role.GRID_WORKER, village)
                .then()
                .statusCode(422)
                .body("code", equalTo("course-missing"), "people", contains(newcomer));
        Session.held(CLERK3, 3, "FIRST_AID", List.of(newcomer));
        CLERK3.assign(newcomer, Role.GRID_WORKER, village).then().statusCode(201);

        Response ended = ADMIN.once()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body(Map.of())
                .post("/course-requirements/{id}/end", rule.getInt("id"));

        ended.then().statusCode(200).body("until", equalTo(TODAY.toString()));
        CLERK3.assign(Somebody.fresh(), Role.GRID_WORKER, village).then().statusCode(201);
    }

    @Test
    void aNewcomerHasOneMentor() {
        int newcomer = Somebody.fresh();
        int mentor = Somebody.fresh();
        Map<String, Integer> wish = Map.of("newcomer", newcomer, "mentor", mentor);
        JsonPath begun = CHIEF41.post("/mentorships", wish)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        CHIEF41.post("/mentorships", wish).then().statusCode(409).body("code", equalTo("mentor-given"));
        CHIEF41.post("/mentorships", Map.of("newcomer", mentor, "mentor", mentor))
                .then()
                .statusCode(422);
        CHIEF41.get("/people/{id}/training", newcomer).then().body("mentor.id", equalTo(mentor));
        CLERK2.post("/mentorships", wish).then().statusCode(422).body("code", equalTo("unknown-person"));

        CHIEF41.once()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "期满"))
                .post("/mentorships/{id}/end", begun.getInt("id"))
                .then()
                .statusCode(200);

        CHIEF41.get("/people/{id}/training", newcomer).then().body("mentor", nullValue());
        CHIEF41.post("/mentorships", wish).then().statusCode(201);
    }

    @Test
    void everybodyReadsTheirOwnTrainingAndWhatHelpsInTheirVillages() {
        int person = Somebody.of("K1002");
        CLERK3.assign(person, Role.AUXILIARY, Village.fresh().id()).then().statusCode(201);
        Session.held(CLERK3, 3, "MEDIATION", List.of(person));
        know("RURAL", "农忙时节走访");
        know("URBAN", "小区电动车");
        CLERK3.post("/know-how", Map.of("title", "越权", "text", "不行")).then().statusCode(403);

        new Desk("k1002", Role.AUXILIARY)
                .get("/me/training")
                .then()
                .statusCode(200)
                .body("record.attendances.course", contains("MEDIATION"))
                .body("knowHow.title", hasItem("农忙时节走访"))
                .body("knowHow.title", not(hasItem("小区电动车")));
    }

    @Test
    void theCityKeepsTheCatalogueOfCourses() {
        Map<String, Object> form = Map.of("zh", "无人机", "en", "Drones");
        ADMIN.post("/courses", Map.of("code", "DRONES", "form", form)).then().statusCode(201);
        ADMIN.post("/courses", Map.of("code", "DRONES", "form", form)).then().statusCode(409);

        edit(ADMIN, "/courses/DRONES", 0, Map.of("zh", "无人机", "en", "Drones", "retired", true))
                .then()
                .statusCode(200);

        edit(ADMIN, "/courses/DRONES", 0, form).then().statusCode(412);
        Session.planning(CLERK3, 3, "DRONES", TODAY).then().statusCode(422);
    }

    private static void know(String settlement, String title) {
        ADMIN.post("/know-how", Map.of("settlement", settlement, "title", title, "text", "多听少问。"))
                .then()
                .statusCode(201);
    }

    private static Response edit(Desk by, String path, long version, Map<String, ?> body) {
        return by.call()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put(path);
    }
}
