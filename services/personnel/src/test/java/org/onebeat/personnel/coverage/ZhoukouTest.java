package org.onebeat.personnel.coverage;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.onebeat.personnel.Desk.ADMIN;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onebeat.personnel.PersonnelTest;

/** The figures of domain.md section 8 come out to the digit from records entered through the API. */
@QuarkusTest
class ZhoukouTest extends PersonnelTest {

    @Test
    void zhoukousForceIsToldToTheDigit() {
        Zhoukou.arrive();
        ADMIN.enrol(Zhoukou.workbook());

        JsonPath all = ADMIN.get("/concurrent-post-rates").jsonPath();
        assertEquals(Zhoukou.CHIEFS, sum(all, "STATION_CHIEF", "withPost"));
        assertEquals(Zhoukou.OFFICERS, sum(all, "AUXILIARY", "holders") + sum(all, "COMMUNITY_OFFICER", "holders"));
        assertEquals(Zhoukou.WITH_POST, sum(all, "AUXILIARY", "withPost") + sum(all, "COMMUNITY_OFFICER", "withPost"));

        JsonPath dedicated = ADMIN.get("/concurrent-post-rates?kind=DEDICATED").jsonPath();
        assertEquals(Zhoukou.DEDICATED, sum(dedicated, "AUXILIARY", "holders"));
        assertEquals(0, sum(dedicated, "COMMUNITY_OFFICER", "holders"));

        ADMIN.get("/coverage")
                .then()
                .body(county("villages"), equalTo(Zhoukou.VILLAGES), county("named"), is(Zhoukou.VILLAGES));
    }

    private static int sum(JsonPath rates, String function, String figure) {
        List<Integer> counts = rates.getList("items.findAll { it.area.id == %d && it.function == '%s' }.%s"
                .formatted(Zhoukou.COUNTY, function, figure));
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    private static String county(String figure) {
        return "items.find { it.area.id == " + Zhoukou.COUNTY + " }." + figure;
    }
}
