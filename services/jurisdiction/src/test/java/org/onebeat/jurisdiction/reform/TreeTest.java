package org.onebeat.jurisdiction.reform;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TreeTest extends ReformTest {

    @Test
    void theTreesOpenStepByStep() {
        Hand.ADMIN.gets("/areas/1/children").then().body("items.area.id", hasItems(2, 3, 30));
        Hand.CLERK3
                .gets("/areas/3/children")
                .then()
                .body("items.area.id", contains(station, otherStation), "items.childCount", contains(2, 0));
        Hand.CLERK3
                .gets("/areas/3/children?tree=ADMINISTRATIVE&limit=1")
                .then()
                .body("items.area.id", contains(town), "items.childCount", contains(2))
                .body("next", is(org.hamcrest.Matchers.notNullValue()));
        Hand.CLERK3
                .gets("/areas/" + station + "/children")
                .then()
                .body("items.area.id", contains(village, neighbour), "items.childCount", contains(0, 0));
        Hand.CLERK3.gets("/areas/" + village + "/children").then().body("items", empty());
    }
}
