package org.onebeat.jurisdiction.area;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onebeat.jurisdiction.Authority;
import org.onebeat.jurisdiction.JurisdictionTest;

/** Lists find an index underneath the policy, as the application's role: what is not leakproof could not. */
@QuarkusTest
class PlansTest extends JurisdictionTest {

    @Test
    void aCountysAreasComeByTheirIndexInOrder() {
        assertUses("areas_of_county", "county_id = 3 and standing = 'PRESENT' order by code, id limit 51");
    }

    @Test
    void aStationsVillagesComeByTheirIndex() {
        assertUses("areas_of_station", "station_id = 41 and standing = 'PRESENT' order by code, id limit 51");
    }

    @Test
    void aTownshipsVillagesComeByTheirIndex() {
        assertUses("areas_of_township", "township_id = 31 and standing = 'PRESENT' order by code, id limit 51");
    }

    @Test
    void anAuxiliarysVillagesComeByTheirIndex() {
        assertUses("areas_of_village", "village_id in (51, 52) and standing = 'PRESENT' order by code, id limit 51");
    }

    @Test
    void aCountysStationsComeByTheirIndexInOrder() {
        assertUses(
                "children_of_county",
                "county_id = 3 and kind = 'STATION' and standing <> 'CLOSED' order by code, id limit 51");
    }

    @Test
    void countiesComeByTheirIndexInOrder() {
        assertUses("counties_by_code", "kind = 'COUNTY' and standing <> 'CLOSED' order by code, id limit 51");
    }

    @Test
    void bearersOfACodeComeByItsIndex() {
        assertUses(
                "code_means_one_area_at_a_time",
                "exists (select from area_code held where held.area_id = area.id and held.value = '411603001201')");
    }

    @Test
    void membersComeByTheirIndex() {
        assertUses(
                "members_of",
                "exists (select from area_membership held where held.area_id = area.id and held.parent_id = 41"
                        + " and (held.valid_until is null or held.valid_until > date '2026-01-01'))");
    }

    @Test
    void whatIsDueComesByItsIndex() {
        assertUses("areas_that_turn", "turns_on <= date '2026-01-01' order by turns_on, id");
    }

    @Test
    void aCodeComesByItsIndex() {
        assertUses("area", "code = '411603001201' and standing = 'PRESENT'");
    }

    @Test
    void aNameComesByItsPairsOfCharacters() {
        assertUses(
                "area_gram_pkey",
                "county_id = 3 and id in (select area_id from area_gram where gram = '劳桥')"
                        + " and position('劳桥' in lower(name)) > 0 order by code, id limit 51");
    }

    /** Few rows would be read whole; forbidden to, the planner takes an index only if the policy lets it. */
    private static void assertUses(String index, String condition) {
        String plan = QuarkusTransaction.requiringNew().call(() -> {
            EntityManager entities = Authority.bean(EntityManager.class);
            entities.createNativeQuery("select set_config('onebeat.counties', '3', true)")
                    .getSingleResult();
            entities.createNativeQuery("set local enable_seqscan = off").executeUpdate();
            List<?> lines = entities.createNativeQuery("explain select * from area where " + condition)
                    .getResultList();
            return String.join("\n", lines.stream().map(String::valueOf).toList());
        });
        assertTrue(plan.contains(index), plan);
        assertFalse(plan.contains("Seq Scan"), plan);
    }
}
