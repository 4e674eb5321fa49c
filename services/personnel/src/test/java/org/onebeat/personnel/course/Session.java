package org.onebeat.personnel.course;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.onebeat.personnel.Desk;
import org.onebeat.service.time.CivilTime;

/** A session as a clerk holds it, over HTTP. */
public record Session(Desk clerk, int id) {
    static final LocalDate TODAY = LocalDate.now(CivilTime.ZONE);

    /** These people have passed this course yesterday. */
    public static void held(Desk clerk, int county, String course, List<Integer> people) {
        Session session = plan(clerk, county, course, TODAY.minusDays(1));
        session.invite(people).then().statusCode(200);
        session.results(0, people, List.of()).then().statusCode(200);
    }

    static Session plan(Desk clerk, int county, String course, LocalDate from) {
        return new Session(
                clerk,
                planning(clerk, county, course, from)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id"));
    }

    static Response planning(Desk clerk, int county, String course, LocalDate from) {
        return clerk.post("/course-sessions", Map.of("county", county, "course", course, "form", form(from)));
    }

    static Map<String, String> form(LocalDate from) {
        return Map.of("place", "分局三楼", "from", from.toString());
    }

    Response invite(List<Integer> people) {
        return clerk.post("/course-sessions/" + id + "/invitations", Map.of("people", people));
    }

    Response results(long version, List<Integer> passed, List<Integer> failed) {
        return clerk.once()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("passed", passed, "failed", failed))
                .post("/course-sessions/{id}/results", id);
    }

    JsonPath attendances() {
        return clerk.get("/course-sessions/{id}/attendances", id).jsonPath();
    }
}
