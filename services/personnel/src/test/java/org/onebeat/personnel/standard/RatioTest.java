package org.onebeat.personnel.standard;

import static org.hamcrest.Matchers.is;
import static org.onebeat.personnel.Desk.ADMIN;
import static org.onebeat.testkit.TerritoryFixture.SINCE;
import static org.onebeat.testkit.TerritoryFixture.in;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.onebeat.personnel.Book;
import org.onebeat.personnel.PersonnelTest;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.AreaState;
import org.onebeat.territory.AreaState.Dated;
import org.onebeat.territory.AreaState.Membership;
import org.onebeat.testkit.TerritoryFixture;

/** The two ratios as reported: from 43.7 to 46.8 %, from 45.3 to 49.2 % (domain.md section 3). */
@QuarkusTest
class RatioTest extends PersonnelTest {
    private static final int COUNTY = 45;
    private static final LocalDate TODAY = LocalDate.now(CivilTime.ZONE);
    private static final LocalDate BEFORE = TODAY.minusYears(1);

    @Test
    void bothRatiosComeOutToTheDigitBeforeAndAfter() {
        territory();
        Book before = new Book();
        police(before, 1, 117, "411645500001");
        police(before, 118, 268, "411645");
        beats(before, 1, 53, BEFORE);
        clerks(before, 54, 268);
        ADMIN.enrol(before.bytes());
        Book after = new Book();
        police(after, 118, 125, "411645500001");
        police(after, 269, 269, "411645500001");
        beats(after, 54, 61, TODAY);
        beats(after, 269, 269, TODAY);
        ADMIN.enrol(after.bytes());

        ADMIN.get("/staffing-ratios?on=" + TODAY.minusDays(1))
                .then()
                .body(of("stationShare"), is(43.7f), of("communityShare"), is(45.3f));
        ADMIN.get("/staffing-ratios")
                .then()
                .body(of("stationShare"), is(46.8f), of("communityShare"), is(49.2f))
                .body(of("targetPercent"), is(40), of("stretchPercent"), is(50));
        ADMIN.get("/staffing-ratios/trend?months=2&county=" + COUNTY)
                .then()
                .body("items.stationShare", is(List.of(43.7f, 46.8f)));
        ADMIN.get("/staffing-ratios/trend?months=61").then().statusCode(422);
        ADMIN.get("/staffing-forecast?add=10&police=true&county=" + COUNTY)
                .then()
                .body("ratiosBefore.stationShare", is(46.8f), "ratiosAfter.countyPolice", is(279));
    }

    private static void police(Book book, int first, int last, String unit) {
        IntStream.rangeClosed(first, last).forEach(i -> book.row("people", number(i), "民警" + i, "民警", unit, ""));
    }

    /** Community officers, each of a village. */
    private static void beats(Book book, int first, int last, LocalDate from) {
        IntStream.rangeClosed(first, last)
                .forEach(i -> book.row("postings", number(i), "社区民警", village(i), from.toString()));
    }

    /** Nobody serves before a posting begins, so everybody has one of that day: in a village, no community police. */
    private static void clerks(Book book, int first, int last) {
        IntStream.rangeClosed(first, last)
                .forEach(i -> book.row("postings", number(i), "网格员", village(1), BEFORE.toString()));
    }

    private static String number(int i) {
        return "RA%04d".formatted(i);
    }

    private static String village(int i) {
        return "4116451%05d".formatted(i);
    }

    private static String of(String figure) {
        return "items.find { it.area.id == " + COUNTY + " }." + figure;
    }

    private static void territory() {
        List<AreaState> villages = IntStream.rangeClosed(1, 269)
                .mapToObj(i -> area(
                        48_100 + i,
                        AreaKind.VILLAGE,
                        village(i),
                        "比例第" + i + "村",
                        in(AreaKind.TOWNSHIP, 48_001),
                        in(AreaKind.STATION, 48_002)))
                .toList();
        TerritoryFixture.change(replica -> {
            replica.applyAreas(List.of(
                    area(COUNTY, AreaKind.COUNTY, "411645", "比例区", in(AreaKind.CITY, 1)),
                    area(48_001, AreaKind.TOWNSHIP, "411645100", "比例镇", in(AreaKind.COUNTY, COUNTY)),
                    area(48_002, AreaKind.STATION, "411645500001", "比例派出所", in(AreaKind.COUNTY, COUNTY))));
            replica.applyAreas(villages);
        });
    }

    private static AreaState area(int id, AreaKind kind, String code, String name, Membership... memberships) {
        return new AreaState(
                id,
                1,
                kind,
                kind == AreaKind.VILLAGE ? "RURAL" : null,
                List.of(new Dated(name, SINCE, null)),
                List.of(new Dated(code, SINCE, null)),
                List.of(memberships),
                SINCE,
                null);
    }
}
