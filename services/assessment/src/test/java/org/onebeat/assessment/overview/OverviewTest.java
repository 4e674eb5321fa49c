package org.onebeat.assessment.overview;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.onebeat.assessment.Dashboard.AUXILIARY;
import static org.onebeat.assessment.Dashboard.CHIEF41;
import static org.onebeat.assessment.Dashboard.CLERK2;
import static org.onebeat.assessment.Dashboard.CLERK3;
import static org.onebeat.assessment.Dashboard.LEADER;
import static org.onebeat.assessment.Dashboard.OFFICER41;
import static org.onebeat.assessment.Dashboard.value;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onebeat.assessment.Dashboard;
import org.onebeat.assessment.Given;
import org.onebeat.assessment.Told;
import org.onebeat.assessment.indicator.Indicators;
import org.onebeat.service.time.CivilTime;
import org.onebeat.testkit.Platform;

@QuarkusTest
@QuarkusTestResource(Platform.class)
class OverviewTest {
    private static final String MARCH = "from=2026-03-01&until=2026-04-01";

    @Inject
    Given given;

    private final UUID dispute = UUID.randomUUID();

    @BeforeEach
    void territory() {
        given.nothingButTheTerritory();
    }

    @Test
    void whereNothingIsRecordedEveryFigureStandsThereWithZeroOrNothing() {
        LEADER.get("/overview")
                .statusCode(200)
                .body("figures", hasSize(Indicators.all().size()))
                .body("area.code", equalTo("411600"))
                .body(
                        "from",
                        equalTo(CivilTime.dayOf(Instant.now()).withDayOfYear(1).toString()))
                .body(
                        "until",
                        equalTo(CivilTime.dayOf(Instant.now()).plusDays(1).toString()))
                .body(value("FOUND"), equalTo(0))
                .body(value("RESOLUTION_RATE"), nullValue())
                .body(value("SILENT_VILLAGES"), equalTo(5));
    }

    @Test
    void aDisputeIsFoundThenAgreedThenResolved() {
        given.happened(reported());
        march().body(value("FOUND"), equalTo(1))
                .body(value("AGREED"), equalTo(0))
                .body(value("OPEN"), equalTo(1));

        given.happened(Told.of(dispute, "agreed", 3));
        march().body(value("AGREED"), equalTo(1))
                .body(value("CIVIL_MEDIATED"), equalTo(1))
                .body(value("RESOLVED"), equalTo(0));

        given.happened(Told.of(dispute, "followed-up", 4));
        march().body(value("RESOLVED"), equalTo(1))
                .body(value("RESOLUTION_RATE"), equalTo(1.0f))
                .body(value("SATISFACTION"), equalTo(5.0f));

        given.happened(Told.of(dispute, "closed", 5));
        LEADER.get("/overview?from=2026-03-01&until=2026-05-01")
                .body(value("FOUND"), equalTo(1))
                .body(value("OPEN"), equalTo(0))
                .body("figures[0].before", nullValue());
        LEADER.get("/overview?from=2026-05-01&until=2026-06-01").body("figures[0].before", equalTo(0));
    }

    @Test
    void aReopeningTakesAgreementAndResolutionBack() {
        given.happened(
                reported(),
                Told.of(dispute, "agreed", 2),
                Told.of(dispute, "followed-up", 3),
                Told.of(dispute, "reopened", 4));

        LEADER.get("/overview?from=2026-01-01&until=2026-09-01")
                .body(value("FOUND"), equalTo(1))
                .body(value("AGREED"), equalTo(0))
                .body(value("CIVIL_MEDIATED"), equalTo(0))
                .body(value("RESOLVED"), equalTo(0))
                .body(value("REOPENED"), equalTo(1))
                .body(value("FOLLOW_UP_HOLDS"), equalTo(0.5f))
                .body(value("OPEN"), equalTo(1));
    }

    @Test
    void whatWasWithdrawnWasNone() {
        given.happened(reported(), Told.of(dispute, "withdrawn", 2).with("state", "WITHDRAWN"));

        march().body(value("FOUND"), equalTo(0));
    }

    @Test
    void eachFigureCountsOnItsOwnCivilDay() {
        Instant monthsFirst = Instant.parse("2026-02-28T16:00:00Z");
        given.happened(
                reported().arisen(monthsFirst),
                Told.of(dispute, "agreed", 2).arisen(monthsFirst).at(Instant.parse("2026-03-31T16:00:00Z")));

        march().body(value("FOUND"), equalTo(1)).body(value("AGREED"), equalTo(0));
        LEADER.get("/overview?from=2026-04-01&until=2026-04-02")
                .body(value("FOUND"), equalTo(0))
                .body(value("AGREED"), equalTo(1));
    }

    @Test
    void aDisputeWhoseVillageMovedWasFoundWhereItStoodAndIsOpenWhereItStands() {
        given.happened(reported(), Told.of(dispute, "moved", 2).in(2, 43, 51));

        CLERK3.get("/overview?" + MARCH).body(value("FOUND"), equalTo(1));
        CLERK3.get("/overview").body(value("OPEN"), equalTo(0));
        CLERK2.get("/overview?" + MARCH).body(value("FOUND"), equalTo(0));
        CLERK2.get("/overview").body(value("OPEN"), equalTo(1));
    }

    @Test
    void everybodySeesTheirOwnAndNothingElse() {
        given.happened(reported(), Told.of(UUID.randomUUID(), "reported", 1).in(3, 42, 53));

        LEADER.get("/overview?" + MARCH).body(value("FOUND"), equalTo(2));
        CLERK2.get("/overview?" + MARCH).body("area.code", equalTo("411602")).body(value("FOUND"), equalTo(0));
        CLERK3.get("/overview?" + MARCH).body("area.code", equalTo("411603")).body(value("FOUND"), equalTo(2));
        CHIEF41.get("/overview?" + MARCH)
                .body("area.id", equalTo(41))
                .body("own.id", contains(41))
                .body(value("FOUND"), equalTo(1));
        OFFICER41.get("/overview?" + MARCH).body("area.id", equalTo(41)).body(value("FOUND"), equalTo(1));
    }

    @Test
    void oneGoesDownByTheAreasOfOnesOwn() {
        given.happened(reported());

        LEADER.get("/overview?area=51&" + MARCH)
                .body("path.id", contains(1, 3, 41, 51))
                .body("path.kind", contains("CITY", "COUNTY", "STATION", "VILLAGE"))
                .body(value("FOUND"), equalTo(1));
        CLERK3.get("/overview?area=31&" + MARCH)
                .body("area.kind", equalTo("TOWNSHIP"))
                .body(value("FOUND"), equalTo(1));
        CHIEF41.get("/overview?area=51").body("path.id", contains(41, 51));
        CHIEF41.get("/overview?area=41").body("path.id", contains(41));
    }

    @Test
    void whatLiesOutsideIsAsUnknownAsWhatDoesNotExist() {
        for (String question : List.of(
                "/overview?area=",
                "/overview/live?area=",
                "/trend?indicator=FOUND&area=",
                "/comparison?indicator=FOUND&area=",
                "/open-matters?area=",
                "/coverage?area=",
                "/silent-villages?area=")) {
            for (int area : new int[] {1, 2, 43, 54, 999_999}) {
                CLERK3.get(question + area).statusCode(404);
            }
            CHIEF41.get(question + 42).statusCode(404);
            CHIEF41.get(question + 3).statusCode(404);
            Dashboard.nobody(question + 3).statusCode(401).contentType(startsWith("application/problem+json"));
            AUXILIARY.get(question + 51).statusCode(403).body("code", equalTo("role-lacking"));
        }
    }

    @Test
    void aSpanThatIsNoneIsRefused() {
        LEADER.get("/overview?from=yesterday").statusCode(400).body("code", equalTo("wrong-date"));
        LEADER.get("/overview?from=2026-03-01&until=2026-03-01").statusCode(400).body("code", equalTo("span-empty"));
        LEADER.get("/overview/live?from=yesterday").statusCode(400);
    }

    @Test
    void daysToComeCountForNothingYet() {
        LocalDate today = CivilTime.dayOf(Instant.now());
        given.happened(Told.hazard(dispute, "found", 1)
                .in(3, 41, 51)
                .at(Instant.now())
                .with("by", 8)
                .with("state", "FOUND")
                .with("severity", "GENERAL")
                .with("foundAt", Instant.now())
                .with("dueAt", CivilTime.startOf(today.plusDays(15)))
                .with("open", true));

        LEADER.get("/overview?from=" + today + "&until=" + today.plusDays(40))
                .body(value("HAZARDS_FOUND"), equalTo(1))
                .body(value("CLEARED_IN_TIME"), nullValue())
                .body(value("SILENT_VILLAGES"), equalTo(4));
    }

    private Told reported() {
        return Told.of(dispute, "reported", 1);
    }

    private static ValidatableResponse march() {
        return LEADER.get("/overview?" + MARCH);
    }
}
