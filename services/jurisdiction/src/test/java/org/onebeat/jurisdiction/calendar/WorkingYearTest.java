package org.onebeat.jurisdiction.calendar;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.onebeat.jurisdiction.Authority;
import org.onebeat.jurisdiction.facility.FacilityTest;
import org.onebeat.service.time.Recurring;
import org.onebeat.service.time.WorkingDays;
import org.onebeat.testkit.EventsTold;

@QuarkusTest
class WorkingYearTest extends FacilityTest {

    private static final int NEXT = TODAY.getYear() + 1;
    private static final LocalDate A_MONDAY =
            LocalDate.of(NEXT, 3, 1).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));

    @Inject
    @All
    List<Recurring> recurring;

    @AfterEach
    void forget() {
        Authority.inside(() -> Authority.sql("delete from territory_working_year"));
        recurring.stream().filter(one -> one.name().equals("working-days")).forEach(Recurring::look);
    }

    @Test
    void aYearIsAnnouncedWholeToldAndCountedBy() {
        asked().then().statusCode(200).body("items[0].year", is(NEXT)).body("items[0].version", is(0));

        announce(NEXT, 0, A_MONDAY, A_MONDAY).then().statusCode(200).body("announced", is(true), "version", is(1));

        assertFalse(WorkingDays.announced().include(A_MONDAY));
        assertFalse(EventsTold.of("jurisdiction.working-year", Integer.toString(NEXT), 1)
                .isEmpty());
        asked().then().body("items[0].notice", is("国办发明电"), "items[0].days[0].name", is("春节"));
    }

    @Test
    void whoSawAnotherVersionIsTold() {
        announce(NEXT, 0, A_MONDAY, A_MONDAY);
        announce(NEXT, 0, A_MONDAY, A_MONDAY.plusDays(1)).then().statusCode(412);
        announce(NEXT, 1, A_MONDAY, A_MONDAY.plusDays(1)).then().statusCode(200).body("version", is(2));
    }

    @Test
    void whatIsNoCalendarOfThatYearIsRefused() {
        announce(NEXT, 0, A_MONDAY, A_MONDAY.minusDays(1))
                .then()
                .statusCode(422)
                .body("code", is("day-outside-year"), "fields[0].name", is("days[0].from"));
        announce(NEXT - 2, 0, A_MONDAY, A_MONDAY).then().statusCode(404);
        announce(NEXT + 1, 0, A_MONDAY, A_MONDAY).then().statusCode(404);
        put(
                        ADMIN,
                        NEXT,
                        0,
                        Map.of("notice", "国办发明电", "days", List.of(days(A_MONDAY, A_MONDAY), days(A_MONDAY, A_MONDAY))))
                .then()
                .statusCode(422)
                .body("code", is("days-overlap"));
        put(ADMIN, NEXT, 0, Map.of("days", List.of())).then().statusCode(400);
    }

    @Test
    void everybodyReadsItAndOnlyTheCityWrites() {
        AUX53.asks().get("/working-years").then().statusCode(200);
        put(CLERK3, NEXT, 0, Map.of("notice", "国办发明电", "days", List.of(days(A_MONDAY, A_MONDAY))))
                .then()
                .statusCode(403);
    }

    private static Response asked() {
        return CLERK3.asks().get("/working-years");
    }

    private static Response announce(int year, int version, LocalDate from, LocalDate until) {
        return put(ADMIN, year, version, Map.of("notice", "国办发明电", "days", List.of(days(from, until))));
    }

    private static Response put(Person person, int year, int version, Map<String, ?> body) {
        return person.asks()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put("/working-years/{year}", year);
    }

    private static Map<String, Object> days(LocalDate from, LocalDate until) {
        return Map.of("from", from.toString(), "until", until.toString(), "worked", false, "name", "春节");
    }
}
