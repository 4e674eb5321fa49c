package org.onebeat.personnel.coverage;

import static org.onebeat.testkit.TerritoryFixture.SINCE;
import static org.onebeat.testkit.TerritoryFixture.in;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.onebeat.personnel.Book;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.AreaState;
import org.onebeat.territory.AreaState.Dated;
import org.onebeat.territory.AreaState.Membership;
import org.onebeat.testkit.TerritoryFixture;

/**
 * Zhoukou's force of 2023 (domain.md section 8) in a county of its own: 209 chiefs, 1,133 dedicated auxiliaries who serve
 * 5,113 villages, and as many officers beside them that 5,127 serve in villages, 5,033 of them with a second post.
 */
final class Zhoukou {
    static final int COUNTY = 40;
    static final int CHIEFS = 209;
    static final int VILLAGES = 5_113;
    static final int DEDICATED = 1_133;
    static final int OFFICERS = 5_127;
    static final int WITH_POST = 5_033;
    private static final String TOWNSHIP = "411640100";

    private Zhoukou() {}

    /** Puts the territory in. */
    static void arrive() {
        List<AreaState> areas = new ArrayList<>();
        areas.add(area(COUNTY, AreaKind.COUNTY, "411640", "周口合计", in(AreaKind.CITY, 1)));
        areas.add(area(40_000, AreaKind.TOWNSHIP, TOWNSHIP, "周口合计镇", in(AreaKind.COUNTY, COUNTY)));
        for (int i = 1; i <= CHIEFS; i++) {
            areas.add(area(40_000 + i, AreaKind.STATION, station(i), "周口第" + i + "派出所", in(AreaKind.COUNTY, COUNTY)));
        }
        for (int i = 1; i <= VILLAGES; i++) {
            areas.add(area(
                    41_000 + i,
                    AreaKind.VILLAGE,
                    village(i),
                    "周口第" + i + "村",
                    in(AreaKind.TOWNSHIP, 40_000),
                    in(AreaKind.STATION, 40_001 + i % CHIEFS)));
        }
        TerritoryFixture.change(replica -> replica.applyAreas(areas));
    }

    /** The workbook that a clerk brings. */
    static byte[] workbook() {
        Book book = new Book();
        for (int i = 1; i <= CHIEFS; i++) {
            enter(book, "ZC", i, "民警", "派出所所长", station(i), "");
            book.row("concurrentPosts", number("ZC", i), "TOWNSHIP_LEADERSHIP", TOWNSHIP, "");
        }
        for (int i = 1; i <= DEDICATED; i++) {
            enter(book, "ZA", i, "辅警", "包村辅警", served(i), "专职");
        }
        for (int i = 1; i <= OFFICERS - DEDICATED; i++) {
            enter(book, "ZO", i, "民警", "社区民警", village(i), "兼职");
        }
        for (int i = 1; i <= WITH_POST; i++) {
            String number = i <= DEDICATED ? number("ZA", i) : number("ZO", i - DEDICATED);
            book.row("concurrentPosts", number, "VILLAGE_DEPUTY_SECRETARY", village(i), "");
        }
        return book.bytes();
    }

    private static void enter(
            Book book, String series, int i, String category, String function, String areas, String kind) {
        book.row("people", number(series, i), "周口" + series + i, category, station(1 + i % CHIEFS), "");
        book.row("postings", number(series, i), function, areas, "", kind);
    }

    /** The villages of an auxiliary: four or five. */
    private static String served(int auxiliary) {
        return String.join(
                "、",
                IntStream.rangeClosed(1, VILLAGES)
                        .filter(village -> village % DEDICATED == auxiliary % DEDICATED)
                        .mapToObj(Zhoukou::village)
                        .toList());
    }

    private static String number(String series, int i) {
        return "%s%05d".formatted(series, i);
    }

    private static String station(int i) {
        return "4116405%05d".formatted(i);
    }

    private static String village(int i) {
        return "4116401%05d".formatted(i);
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
