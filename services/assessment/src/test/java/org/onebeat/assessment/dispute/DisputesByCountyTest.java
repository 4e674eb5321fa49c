package org.onebeat.assessment.dispute;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.onebeat.territory.Role.AUXILIARY;
import static org.onebeat.territory.Role.CITY_LEADER;
import static org.onebeat.territory.Role.COUNTY_CLERK;
import static org.onebeat.territory.Role.STATION_CHIEF;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.Year;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Role;
import org.onebeat.testkit.Platform;
import org.onebeat.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(Platform.class)
class DisputesByCountyTest {
    private static final String PATH = "/api/v1/assessment/disputes-by-county";
    private static final String MARCH = "?from=2026-03-01&until=2026-04-01";

    @Inject
    Given given;

    private final UUID dispute = UUID.randomUUID();

    @BeforeEach
    void territory() {
        given.nothingButTheTerritory();
    }

    @Test
    void countiesWithNothingRecordedStandThereWithZeros() {
        as("leader", CITY_LEADER, "")
                .statusCode(200)
                .body("counties.county.code", contains("411602", "411603", "411630"))
                .body("counties.found", contains(0, 0, 0))
                .body("total.open.UNTRIAGED", equalTo(0))
                .body("from", equalTo(Year.now(CivilTime.ZONE) + "-01-01"));
    }

    @Test
    void aDisputeIsFoundThenAgreedThenResolved() {
        given.happened(reported());
        march().body("found", equalTo(1)).body("agreed", equalTo(0)).body("open.UNTRIAGED", equalTo(1));

        given.happened(Told.of(dispute, "triaged", 2));
        march().body("open.YELLOW", equalTo(1)).body("open.UNTRIAGED", equalTo(0));

        given.happened(Told.of(dispute, "agreed", 3));
        march().body("agreed", equalTo(1)).body("resolved", equalTo(0));

        given.happened(Told.of(dispute, "followed-up", 4));
        march().body("resolved", equalTo(1)).body("open.YELLOW", equalTo(1));

        given.happened(Told.of(dispute, "closed", 5));
        march().body("found", equalTo(1))
                .body("agreed", equalTo(1))
                .body("resolved", equalTo(1))
                .body("open.YELLOW", equalTo(0));
    }

    @Test
    void aReopeningTakesAgreementAndResolutionBack() {
        given.happened(
                reported(),
                Told.of(dispute, "agreed", 2),
                Told.of(dispute, "followed-up", 3),
                Told.of(dispute, "reopened", 4));

        march().body("found", equalTo(1))
                .body("agreed", equalTo(0))
                .body("resolved", equalTo(0))
                .body("open.YELLOW", equalTo(1));
    }

    @Test
    void eachFigureCountsOnItsOwnCivilDay() {
        given.happened(
                reported().arisen(Instant.parse("2026-02-28T16:00:00Z")),
                Told.of(dispute, "agreed", 2)
                        .arisen(Instant.parse("2026-02-28T16:00:00Z"))
                        .at(Instant.parse("2026-03-31T16:00:00Z")));

        march().body("found", equalTo(1)).body("agreed", equalTo(0));
        as("clerk3", COUNTY_CLERK, "?from=2026-04-01&until=2026-04-02")
                .body("counties[0].found", equalTo(0))
                .body("counties[0].agreed", equalTo(1));
    }

    @Test
    void anotherCountySeesOnlyItsOwn() {
        given.happened(reported());

        as("clerk2", COUNTY_CLERK, MARCH)
                .body("counties.county.code", contains("411602"))
                .body("total.found", equalTo(0));
        as("clerk30", COUNTY_CLERK, MARCH)
                .body("counties.county.code", contains("411630"))
                .body("total.found", equalTo(0));
        as("leader", CITY_LEADER, MARCH)
                .body("counties.found", contains(0, 1, 0))
                .body("total.found", equalTo(1));
    }

    @Test
    void aStationChiefSeesTheStationsPartOfTheCounty() {
        given.happened(reported(), Told.of(UUID.randomUUID(), "reported", 1).in(3, 42, 53));

        as("chief41", STATION_CHIEF, MARCH)
                .body("counties.county.code", contains("411603"))
                .body("total.found", equalTo(1));
        as("clerk3", COUNTY_CLERK, MARCH).body("total.found", equalTo(2));
    }

    @Test
    void aDisputeWhoseVillageMovedWasFoundWhereItStoodAndIsOpenWhereItStands() {
        given.happened(reported(), Told.of(dispute, "moved", 2).in(2, 43, 51));

        as("clerk3", COUNTY_CLERK, MARCH).body("total.found", equalTo(1)).body("total.open.UNTRIAGED", equalTo(0));
        as("clerk2", COUNTY_CLERK, MARCH).body("total.found", equalTo(0)).body("total.open.YELLOW", equalTo(1));
    }

    @Test
    void anEventDeliveredTwiceCountsOnce() {
        given.happened(reported());
        given.happened(reported());

        Told marker = Told.of(UUID.randomUUID(), "reported", 1).in(2, 43, 54);
        given.happened(marker);

        march().body("found", equalTo(1));
    }

    @Test
    void anEarlierEventThatComesLateChangesNothing() {
        given.happened(Told.of(dispute, "agreed", 3));
        given.told(Told.of(dispute, "triaged", 2).colour("RED"));
        given.happened(Told.of(UUID.randomUUID(), "reported", 1).in(2, 43, 54));

        march().body("found", equalTo(1)).body("agreed", equalTo(1)).body("open.YELLOW", equalTo(1));
    }

    @Test
    void aPoisonousEventIsParkedWithWhatFollowsItAndOthersGoOn() {
        UUID other = UUID.randomUUID();
        given.told(reported().without("place"), Told.of(dispute, "triaged", 2));
        given.happened(Told.of(other, "reported", 1));

        Awaitility.await()
                .until(() -> given.count("select count(*) from parked_event where key = '" + dispute + "'") == 2);
        march().body("found", equalTo(1));
    }

    @Test
    void whoIsNotSignedInIsToldSo() {
        given().get(PATH).then().statusCode(401).contentType(startsWith("application/problem+json"));
        given().get(PATH + "/live").then().statusCode(401);
    }

    @Test
    void whoHasNoPartInItIsRefused() {
        as("aux51", AUXILIARY, "").statusCode(403).body("code", equalTo("role-lacking"));
        as("nobody", COUNTY_CLERK, "").statusCode(403).body("code", equalTo("no-posting"));
        as("ended51", COUNTY_CLERK, "").statusCode(403).body("code", equalTo("no-posting"));
        as("aux51", AUXILIARY, "/live").statusCode(403);
    }

    @Test
    void aSpanThatIsNoneIsRefused() {
        as("leader", CITY_LEADER, "?from=yesterday").statusCode(400).body("code", equalTo("wrong-date"));
        as("leader", CITY_LEADER, "?from=2026-03-01&until=2026-03-01")
                .statusCode(400)
                .body("code", equalTo("span-empty"));
        as("leader", CITY_LEADER, "/live?from=yesterday").statusCode(400);
    }

    private Told reported() {
        return Told.of(dispute, "reported", 1);
    }

    private ValidatableResponse march() {
        return as("clerk3", COUNTY_CLERK, MARCH).rootPath("counties[0]");
    }

    private static ValidatableResponse as(String account, Role role, String rest) {
        RequestSpecification call = given().auth().oauth2(Tokens.of(account, role));
        return call.get(PATH + rest).then();
    }
}
