package org.onebeat.cases.view;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onebeat.cases.CaseTest;
import org.onebeat.cases.Desk;
import org.onebeat.territory.Role;

@QuarkusTest
class SavedViewTest extends CaseTest {

    private static final Map<String, ?> RED = Map.of("colour", List.of("RED"), "open", List.of("true"));

    @BeforeEach
    void nothingIsKept() {
        List<String> kept = list(Desk.AUX51).path("items.id");
        kept.forEach(id -> Desk.AUX51.call().delete("/saved-views/{id}", id));
    }

    @Test
    void aViewIsKeptRenamedAndDropped() {
        String id = UUID.randomUUID().toString();
        save(Desk.AUX51, id, "红色", RED).then().statusCode(200).body("filters.colour", equalTo(List.of("RED")));
        save(Desk.AUX51, id, "红色", RED).then().statusCode(200);
        save(Desk.AUX51, id, "高风险", RED).then().statusCode(200);
        list(Desk.AUX51).then().body("items.name", equalTo(List.of("高风险")));
        Desk.AUX51.call().delete("/saved-views/{id}", id).then().statusCode(204);
        Desk.AUX51.call().delete("/saved-views/{id}", id).then().statusCode(404);
    }

    @Test
    void viewsAreTheirOwnersOnly() {
        String id = UUID.randomUUID().toString();
        save(Desk.AUX51, id, "红色", RED);
        for (Desk other : List.of(Desk.CHIEF41, Desk.CLERK3, Desk.CLERK2)) {
            list(other).then().statusCode(200).body("items.id", not(hasItem(id)));
            other.call().delete("/saved-views/{id}", id).then().statusCode(404);
        }
        list(Desk.AUX51).then().body("items.id", hasItem(id));
    }

    @Test
    void thereAreTwentyAtMost() {
        for (int i = 1; i <= 20; i++) {
            save(Desk.AUX51, UUID.randomUUID().toString(), "视图" + i, RED).then().statusCode(200);
        }
        save(Desk.AUX51, UUID.randomUUID().toString(), "视图21", RED)
                .then()
                .statusCode(409)
                .body("code", equalTo("too-many-views"));
        list(Desk.AUX51).then().body("items", hasSize(20)).body("items[19].name", equalTo("视图20"));
    }

    @Test
    void aNameIsGivenOnceAndAFilterIsOneOfTheList() {
        save(Desk.AUX51, UUID.randomUUID().toString(), "红色", RED);
        save(Desk.AUX51, UUID.randomUUID().toString(), "红色", RED).then().statusCode(409);
        save(Desk.AUX51, UUID.randomUUID().toString(), "信教", Map.of("religion", List.of("x")))
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-filter"));
        save(Desk.AUX51, UUID.randomUUID().toString(), " ", RED).then().statusCode(400);
    }

    @Test
    void whoReadsNoListKeepsNoView() {
        Desk leader = new Desk("leader", Role.CITY_LEADER);
        list(leader).then().statusCode(403);
        save(leader, UUID.randomUUID().toString(), "红色", RED).then().statusCode(403);
    }

    private static Response list(Desk desk) {
        return desk.call().get("/saved-views");
    }

    private static Response save(Desk desk, String id, String name, Map<String, ?> filters) {
        return desk.call()
                .contentType(ContentType.JSON)
                .body(Map.of("name", name, "filters", filters))
                .put("/saved-views/{id}", id);
    }
}
