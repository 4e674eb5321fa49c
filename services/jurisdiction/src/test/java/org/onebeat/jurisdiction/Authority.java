package org.onebeat.jurisdiction;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.onebeat.jurisdiction.area.Area;
import org.onebeat.jurisdiction.area.Areas;
import org.onebeat.jurisdiction.area.Place;
import org.onebeat.jurisdiction.area.Traits;
import org.onebeat.territory.Wall;
import org.onebeat.testkit.TerritoryFixture;

/** The books as tests begin with them: the standard people, the city and its counties 2, 3 and 30, and nothing below. */
public final class Authority {

    private static final Map<Integer, Traits> COUNTIES = Map.of(
            2, new Traits("411602", "川汇区", null),
            3, new Traits("411603", "淮阳区", null),
            30, new Traits("411630", "淮阳新区", null));

    private Authority() {}

    /** Empties the books down to the counties. */
    public static void open() {
        TerritoryFixture.apply();
        inside(() -> {
            for (String table : List.of("onboarding", "outbox")) {
                sql("delete from " + table);
            }
            for (String history : List.of("area_membership", "area_name", "area_code")) {
                sql("delete from " + history + " where area_id not in (1, 2, 3, 30)");
            }
            sql("delete from area where id not in (1, 2, 3, 30)");
            // Beyond the ids of the standard territory, which the replica knows already.
            sql("select max(nextval('area_id')) from generate_series(1, 600)");
        });
        inside(() -> COUNTIES.forEach((id, traits) -> {
            Areas areas = bean(Areas.class);
            if (areas.find(id).isEmpty()) {
                areas.add(Area.of(id, traits, Place.ofCounty(id), LocalDate.of(2020, 1, 1)))
                        .enter();
            }
        }));
    }

    /** Work in a transaction that sees every county. */
    public static void inside(Runnable work) {
        bean(Wall.class).asInstallation(() -> QuarkusTransaction.requiringNew().run(work));
    }

    /** The answer to a query with one value, seen from every county. */
    public static long count(String query) {
        long[] count = new long[1];
        inside(() -> count[0] =
                ((Number) bean(EntityManager.class).createNativeQuery(query).getSingleResult()).longValue());
        return count[0];
    }

    /** Takes a county out with all that stands in it. */
    public static void delete(String county) {
        String inside =
                " in (select id from area where county_id in (select id from area where code = '" + county + "'))";
        for (String history : List.of("area_membership", "area_name", "area_code")) {
            sql("delete from " + history + " where area_id" + inside);
        }
        sql("delete from area where code like '" + county + "%'");
    }

    public static void sql(String statement) {
        var query = bean(EntityManager.class).createNativeQuery(statement);
        if (statement.startsWith("select")) {
            query.getSingleResult();
        } else {
            query.executeUpdate();
        }
    }

    public static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }
}
