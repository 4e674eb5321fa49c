package org.onebeat.assessment.standing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.onebeat.assessment.Dashboard.CLERK3;
import static org.onebeat.assessment.Dashboard.value;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onebeat.assessment.Given;
import org.onebeat.assessment.Told;
import org.onebeat.territory.Role;
import org.onebeat.testkit.Platform;
import org.onebeat.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(Platform.class)
class FiguresListenerTest {
    private static final String MARCH = "/overview?from=2026-03-01&until=2026-04-01";

    @Inject
    Given given;

    private final UUID dispute = UUID.randomUUID();

    @BeforeEach
    void territory() {
        given.nothingButTheTerritory();
    }

    @Test
    void anEventDeliveredTwiceCountsOnce() {
        given.happened(reported());
        given.repeated(reported());

        CLERK3.get(MARCH).body(value("FOUND"), equalTo(1));
    }

    @Test
    void anEarlierEventThatComesLateChangesNothing() {
        given.happened(Told.of(dispute, "agreed", 3));
        given.repeated(Told.of(dispute, "triaged", 2).colour("RED"));

        CLERK3.get(MARCH).body(value("FOUND"), equalTo(1)).body(value("AGREED"), equalTo(1));
        CLERK3.get("/open-matters").body("disputes.YELLOW", equalTo(1));
    }

    @Test
    void practiceCountsNowhere() {
        given.told(
                reported().with("training", true),
                Told.of(dispute, "triaged", 2).with("training", true).colour("RED"));
        given.happened(Told.of(UUID.randomUUID(), "reported", 1));

        CLERK3.get(MARCH).body(value("FOUND"), equalTo(1));
        CLERK3.get("/open-matters").body("disputes.RED", equalTo(0));
        assertEquals(0, given.count("select count(*) from parked_event"));
    }

    @Test
    void aTypeNobodyKnowsIsPassedOver() {
        Told strange = reported();
        given.told(new Told(
                strange.topic(), "org.onebeat.case.dispute-sung-about.v1", strange.key(), 1, strange.document()));
        given.happened(Told.of(UUID.randomUUID(), "reported", 1));

        CLERK3.get(MARCH).body(value("FOUND"), equalTo(1));
        assertEquals(0, given.count("select count(*) from parked_event"));
    }

    @Test
    void aPoisonousEventIsParkedWithWhatFollowsItAndOthersGoOn() {
        given.told(reported().without("place"), Told.of(dispute, "triaged", 2));
        given.happened(Told.of(UUID.randomUUID(), "reported", 1));

        Awaitility.await()
                .until(() -> given.count("select count(*) from parked_event where key = '" + dispute + "'") == 2);
        CLERK3.get(MARCH).body(value("FOUND"), equalTo(1));
    }

    @Test
    void onlyTheCitysAdministratorHasFiguresCountedAnew() {
        given.happened(reported().arisen(Instant.parse("2022-05-05T00:00:00Z")));
        given.everywhere("update tally set amount = 17");

        assertEquals(403, rebuilt("clerk3", Role.COUNTY_CLERK));
        assertEquals(204, rebuilt("admin", Role.CITY_ADMIN));

        Awaitility.await().untilAsserted(() -> CLERK3.get("/overview?from=2022-05-05&until=2022-05-06")
                .body(value("FOUND"), equalTo(1)));
        assertEquals(1, given.count("select count(*) from audit_entry where action = 'figures-rebuilt'"));
    }

    private static int rebuilt(String account, Role role) {
        return given().auth()
                .oauth2(Tokens.of(account, role))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body("{\"reason\": \"数字对不上\"}")
                .post("/api/v1/assessment/rebuilds")
                .statusCode();
    }

    private Told reported() {
        return Told.of(dispute, "reported", 1);
    }
}
