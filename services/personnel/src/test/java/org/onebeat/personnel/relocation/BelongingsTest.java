package org.onebeat.personnel.relocation;

import static org.hamcrest.Matchers.equalTo;
import static org.onebeat.personnel.Desk.CLERK2;
import static org.onebeat.personnel.Desk.CLERK3;
import static org.onebeat.testkit.TerritoryFixture.in;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onebeat.personnel.PersonnelTest;
import org.onebeat.territory.AreaKind;
import org.onebeat.testkit.TerritoryFixture;

@QuarkusTest
class BelongingsTest extends PersonnelTest {

    @Test
    void whatAStationOwnsGoesWithItIntoAnotherCounty() {
        station(3);
        int item = CLERK3.post("/equipment", Map.of("kind", "KIT", "number", "MOVING-1", "unit", 4_477))
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        station(2);

        CLERK3.get("/equipment/{id}", item).then().statusCode(404);
        CLERK2.get("/equipment/{id}", item).then().statusCode(200).body("equipment.unit.id", equalTo(4_477));
    }

    private static void station(int county) {
        TerritoryFixture.move(4_477, AreaKind.STATION, "411603447700", "移动派出所", in(AreaKind.COUNTY, county));
    }
}
