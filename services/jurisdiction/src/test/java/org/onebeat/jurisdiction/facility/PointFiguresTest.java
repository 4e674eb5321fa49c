package org.onebeat.jurisdiction.facility;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Stock and flow: what was there, came, was made better and went. */
@QuarkusTest
class PointFiguresTest extends FacilityTest {

    @Test
    void stockAndFlowAreFiguresOfTheirOwn() {
        Map<String, Object> old = point("ROOM", 51, "劳桥警务室");
        old.put("openedOn", "2021-05-01");
        String room = CLERK3.opens(old);
        CLERK3.steps(room, "upgrades", 0, Map.of("on", "2023-03-01", "note", "升级"))
                .then()
                .statusCode(200);
        Map<String, Object> fresh = point("ROOM", 53, "李楼警务室");
        fresh.put("openedOn", "2023-02-01");
        String second = CLERK3.opens(fresh);
        CLERK3.steps(second, "closure", 0, Map.of("on", "2024-01-01", "reason", "撤并"))
                .then()
                .statusCode(200);

        rooms("from=2023-01-01&until=2024-01-01", 1, 1, 1, 0, 2);
        rooms("from=2023-01-01&until=2024-01-01&station=42", 0, 1, 0, 0, 1);
        rooms("from=2024-01-01&until=2025-01-01", 2, 0, 0, 1, 1);
    }

    @Test
    void anotherCountySeesNoneOfItAndAnEmptySpanIsRefused() {
        CLERK3.opens(point("ROOM", 51, "劳桥警务室"));

        CLERK2.asks()
                .get("/police-point-figures?county=3")
                .then()
                .statusCode(200)
                .body("kinds.after", hasSize(8), "kinds.find { it.after > 0 }", is((Object) null));
        CLERK3.asks()
                .get("/police-point-figures?from=2024-01-01&until=2024-01-01")
                .then()
                .statusCode(400);
        CLERK3.asks().get("/police-point-figures?from=gestern").then().statusCode(400);
        AUX53.asks().get("/police-point-figures").then().statusCode(403);
    }

    @Test
    void theCatalogueOfKindsIsEverybodys() {
        AUX53.asks()
                .get("/police-point-kinds")
                .then()
                .statusCode(200)
                .body("items.code", hasItem("HOSPITAL_WORKSTATION"), "items.findAll { it.room }.zh", contains("警务室"));
    }

    private static void rooms(String query, int before, int opened, int upgraded, int closed, int after) {
        ValidatableResponse figures =
                CLERK3.asks().get("/police-point-figures?" + query).then().statusCode(200);
        figures.body(
                "kinds[0].collect { it.value }.findAll { it instanceof Number }",
                is(List.of(before, opened, upgraded, closed, after)));
    }
}
