package org.onebeat.assessment.golive;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.onebeat.assessment.Dashboard.CHIEF41;
import static org.onebeat.assessment.Dashboard.CLERK2;
import static org.onebeat.assessment.Dashboard.CLERK3;
import static org.onebeat.assessment.Dashboard.LEADER;
import static org.onebeat.assessment.Dashboard.nobody;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onebeat.assessment.Given;
import org.onebeat.assessment.Told;
import org.onebeat.territory.AreaKind;
import org.onebeat.testkit.Platform;
import org.onebeat.testkit.TerritoryFixture;

/** From the workbook to the first record. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
class StartTest {
    private static final Instant FIRST = Instant.parse("2026-03-01T01:00:00Z");

    @Inject
    Given given;

    @BeforeEach
    void someBegan() {
        given.nothingButTheTerritory();
        given.happened(
                sweep(51, FIRST.plusSeconds(60)),
                sweep(51, FIRST),
                sweep(52, FIRST.plusSeconds(3600)),
                sweep(53, FIRST).with("imported", true),
                sweep(53, FIRST).with("by", (Integer) null),
                sweep(53, FIRST).with("training", true));
    }

    @Test
    void stationsAreToldWhereSomebodyBeganAndWhen() {
        CLERK3.get("/go-live?county=3")
                .statusCode(200)
                .body("items.area.id", contains(41, 42))
                .body("items[0].villages", equalTo(2))
                .body("items[0].recording", equalTo(2))
                .body("items[0].firstRecordAt", equalTo("2026-03-01T01:00:00Z"))
                .body("items[0].practising", equalTo(0))
                .body("items[1].recording", equalTo(0))
                .body("items[1].firstRecordAt", nullValue())
                .body("items[1].practising", equalTo(1))
                .body("items[1].firstPracticeAt", notNullValue());
    }

    @Test
    void theCitySeesItsCountiesAndAClerkTheirs() {
        LEADER.get("/go-live")
                .statusCode(200)
                .body("items.area.id", hasItems(2, 3, 30))
                .body("items.find { it.area.id == 3 }.recording", equalTo(2));
        CLERK3.get("/go-live")
                .body("items.area.id", contains(3))
                .body("items[0].recording", equalTo(2))
                .body("items[0].practising", equalTo(1))
                .body("items[0].named", equalTo(3));
    }

    @Test
    void anotherCountyIsUnknownAndAStationMayNot() {
        CLERK2.get("/go-live?county=3").statusCode(404);
        CHIEF41.get("/go-live").statusCode(403);
        nobody("/go-live").statusCode(401);
    }

    @Test
    void aVillageThatMovesToAnotherCountyTakesItsBeginningAlong() {
        TerritoryFixture.move(52, AreaKind.VILLAGE, "411602001002", "朱庄村", TerritoryFixture.in(AreaKind.STATION, 43));
        try {
            CLERK2.get("/go-live")
                    .body("items.area.id", contains(2))
                    .body("items[0].recording", equalTo(1))
                    .body("items[0].firstRecordAt", equalTo("2026-03-01T02:00:00Z"));
            CLERK3.get("/go-live").body("items[0].recording", equalTo(1));
        } finally {
            TerritoryFixture.move(
                    52,
                    AreaKind.VILLAGE,
                    "411603001202",
                    "朱庄村",
                    TerritoryFixture.in(AreaKind.TOWNSHIP, 31),
                    TerritoryFixture.in(AreaKind.STATION, 41));
        }
    }

    @Test
    void theVillageThatAnotherBecameBeganWhenThatOneDid() {
        given.everywhere("delete from first_record where village = 53");
        TerritoryFixture.close(52, LocalDate.of(2026, 3, 5), List.of(53), TerritoryFixture.in(AreaKind.STATION, 41));
        try {
            CLERK3.get("/go-live?county=3").body("items.find { it.area.id == 42 }.recording", equalTo(1));
        } finally {
            TerritoryFixture.move(
                    52,
                    AreaKind.VILLAGE,
                    "411603001202",
                    "朱庄村",
                    TerritoryFixture.in(AreaKind.TOWNSHIP, 31),
                    TerritoryFixture.in(AreaKind.STATION, 41));
        }
    }

    @Test
    void aBeginningUnderTheWrongMarkIsNone() {
        Told seemed = sweep(54, FIRST);
        given.happened(seemed);

        given.happened(new Told(
                seemed.topic(),
                "org.onebeat.fieldwork.activity-marked.v1",
                seemed.key(),
                2,
                seemed.document().put("training", true)));

        assertEquals(0, given.count("select count(*) from first_record where village = 54 and not training"));
        assertEquals(1, given.count("select count(*) from first_record where village = 54 and training"));
    }

    private static Told sweep(int village, Instant at) {
        return Told.activity(UUID.randomUUID(), "SWEEP")
                .in(3, village == 53 ? 42 : 41, village)
                .at(at)
                .with("recordedAt", at)
                .with("by", 8);
    }
}
