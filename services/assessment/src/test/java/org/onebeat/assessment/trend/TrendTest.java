package org.onebeat.assessment.trend;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.onebeat.assessment.Dashboard.LEADER;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onebeat.assessment.Given;
import org.onebeat.assessment.Told;
import org.onebeat.service.time.CivilTime;
import org.onebeat.testkit.Platform;

@QuarkusTest
@QuarkusTestResource(Platform.class)
class TrendTest {
    @Inject
    Given given;

    private final YearMonth present = YearMonth.from(CivilTime.dayOf(Instant.now()));

    @BeforeEach
    void oneMatterEachInFourMonths() {
        given.nothingButTheTerritory();
        given.happened(
                found(present),
                found(present.minusMonths(1)),
                found(present.minusMonths(13)),
                found(present.minusMonths(16)));
    }

    @Test
    void monthsFollowEachOtherUpToThePresentOneWithTheYearBefore() {
        LEADER.get("/trend?indicator=FOUND")
                .statusCode(200)
                .body("months", hasSize(14))
                .body("months[13].month", equalTo(present.toString()))
                .body("months[13].value", equalTo(1))
                .body("months[12].value", equalTo(1))
                .body("months[12].lastYear", equalTo(1))
                .body("months[11].value", equalTo(0))
                .body("months[0].value", equalTo(1));
    }

    @Test
    void aStockIsToldAsItWasWhenEachMonthEnded() {
        LEADER.get("/trend?indicator=OPEN&months=3")
                .body("months.value", contains(2, 3, 4))
                .body("months[1].lastYear", equalTo(2))
                .body("months[0].lastYear", equalTo(1));
    }

    @Test
    void whatWasBeforeTheFirstWholeMonthOnRecordIsNotKnown() {
        LEADER.get("/trend?indicator=FOUND")
                .body("months[9].lastYear", nullValue())
                .body("months[10].lastYear", equalTo(0));
    }

    @Test
    void whatIsOnlyKnownNowHasNoPast() {
        LEADER.get("/trend?indicator=OVERDUE&months=2").body("months.value[0]", nullValue());
    }

    @Test
    void tooManyMonthsAreRefused() {
        LEADER.get("/trend?indicator=FOUND&months=0").statusCode(400).body("code", equalTo("months-out-of-range"));
        LEADER.get("/trend?indicator=FOUND&months=61").statusCode(400);
        LEADER.get("/trend").statusCode(400).body("code", equalTo("unknown-indicator"));
    }

    private static Told found(YearMonth month) {
        Instant first = CivilTime.startOf(month.atDay(1));
        return Told.of(UUID.randomUUID(), "reported", 1).arisen(first).at(first);
    }
}
