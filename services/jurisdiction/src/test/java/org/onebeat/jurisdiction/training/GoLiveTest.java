package org.onebeat.jurisdiction.training;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.onebeat.territory.Role;

/** The way to going live. */
@QuarkusTest
class GoLiveTest extends DrillTest {

    @Test
    void theWayToGoingLiveIsShownByCountyAndByStation() {
        begins();

        asks("clerk3", Role.COUNTY_CLERK)
                .get("/api/v1/jurisdiction/go-live")
                .then()
                .statusCode(200)
                .body("items.area", contains(3), "items.training", contains(false), "items.practising", contains(1));
        asks("clerk3", Role.COUNTY_CLERK)
                .queryParam("county", 3)
                .get("/api/v1/jurisdiction/go-live")
                .then()
                .body("items.area", contains(station), "items.training", contains(true), "items.gaps", contains(0));
        asks("clerk2", Role.COUNTY_CLERK)
                .queryParam("county", 3)
                .get("/api/v1/jurisdiction/go-live")
                .then()
                .body("items", empty());
        asks("chief41", Role.STATION_CHIEF)
                .get("/api/v1/jurisdiction/go-live")
                .then()
                .statusCode(403);
    }
}
