package org.onebeat.jurisdiction.area;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onebeat.jurisdiction.Authority;
import org.onebeat.jurisdiction.JurisdictionTest;
import org.onebeat.territory.AreaKind;

/** What the database holds to, whoever writes. */
@QuarkusTest
class BooksTest extends JurisdictionTest {

    private static final LocalDate BEGINNING = LocalDate.of(2020, 1, 1);

    @BeforeEach
    void aVillage() {
        Authority.inside(() -> {
            Areas areas = Authority.bean(Areas.class);
            areas.add(Area.of(601, new Traits("411603901", "镇", null), place(AreaKind.TOWNSHIP), BEGINNING))
                    .enter();
            areas.add(Area.of(602, new Traits("411603910000", "所", null), place(AreaKind.STATION), BEGINNING))
                    .enter();
            areas.add(Area.of(603, new Traits("411603920000", "二所", null), place(AreaKind.STATION), BEGINNING))
                    .enter();
            areas.add(Area.of(
                            604,
                            new Traits("411603901201", "村", Settlement.RURAL),
                            new Place(AreaKind.VILLAGE, 3, 601, 602),
                            BEGINNING))
                    .enter();
        });
    }

    @Test
    void aVillageHasOneStationAtAnyInstant() {
        refused("one_parent_of_a_kind_at_a_time", """
                insert into area_membership (area_id, kind, parent_id, valid_from)
                values (604, 'STATION', 603, '2026-01-01')""");
    }

    @Test
    void aVillageIsNeverWithoutAStation() {
        refused(
                "lacks a parent",
                "update area_membership set valid_until = '2026-01-01' where area_id = 604 and kind = 'STATION'",
                "update area set sequence = sequence + 1 where id = 604");
    }

    @Test
    void aVillageStandsInOneCounty() {
        refused(
                "stands in two counties",
                "update area_membership set parent_id = 30 where area_id = 602",
                "update area set sequence = sequence + 1 where id = 604");
    }

    @Test
    void aParentExistsAsLongAsItsMembers() {
        refused("parent_exists", "update area_membership set parent_id = 999 where area_id = 604 and kind = 'STATION'");
    }

    @Test
    void aCodeMeansOneAreaAtAnyInstant() {
        refused("code_means_one_area_at_a_time", "update area_code set value = '411603910000' where area_id = 603");
    }

    @Test
    void anAreaHasOneNameAtAnyInstant() {
        refused("one_name_at_a_time", """
                insert into area_name (area_id, value, valid_from) values (604, '新村', '2026-01-01')""");
    }

    @Test
    void historyStandsBehindTheWallOfItsArea() {
        assertEquals(
                0,
                Authority.count("select count(*) from area_membership m join area on area.id = m.area_id"
                        + " where m.county_id <> area.county_id"));
    }

    private static Place place(AreaKind kind) {
        return new Place(kind, 3, null, null);
    }

    private static void refused(String constraint, String... statements) {
        RuntimeException refusal = assertThrows(
                RuntimeException.class,
                () -> Authority.inside(() -> Stream.of(statements).forEach(Authority::sql)));
        assertTrue(
                Stream.<Throwable>iterate(refusal, cause -> cause != null, Throwable::getCause)
                        .flatMap(cause -> Stream.concat(Stream.of(cause), Stream.of(cause.getSuppressed())))
                        .anyMatch(cause -> String.valueOf(cause.getMessage()).contains(constraint)),
                () -> "not refused by " + constraint + ": " + refusal);
    }
}
