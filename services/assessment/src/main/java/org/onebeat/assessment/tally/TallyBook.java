package org.onebeat.assessment.tally;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.onebeat.assessment.bulk.Bulk;
import org.onebeat.assessment.bulk.Column;
import org.onebeat.territory.Ancestors;

/** Writes tallies: one statement for any number of rows, always in the same order, so that nobody waits in a ring. */
@ApplicationScoped
public class TallyBook {
    private static final String ADD = """
            insert into tally as kept (area_id, county_id, township_id, station_id, sector_id, village_id, period,
                measure, amount)
            select * from unnest(?::integer[], ?::integer[], ?::integer[], ?::integer[], ?::integer[], ?::integer[],
                ?::integer[], ?::text[], ?::bigint[])
            on conflict (area_id, period, measure, county_id, station_id, sector_id, township_id)
            do update set amount = kept.amount + excluded.amount
            """;

    private final Bulk bulk;

    TallyBook(Bulk bulk) {
        this.bulk = bulk;
    }

    public void add(Deltas deltas) {
        List<Map.Entry<Line, Long>> rows = List.copyOf(deltas.lines().entrySet());
        if (rows.isEmpty()) {
            return;
        }
        bulk.change(
                ADD,
                Column.of("int4", rows, row -> row.getKey().area()),
                placed(rows, Ancestors::countyId),
                placed(rows, Ancestors::townshipId),
                placed(rows, Ancestors::stationId),
                placed(rows, Ancestors::sectorId),
                placed(rows, Ancestors::villageId),
                Column.of("int4", rows, row -> row.getKey().period()),
                Column.of("text", rows, row -> row.getKey().measure().name()),
                Column.of("int8", rows, Map.Entry::getValue));
    }

    /** Forgets every tally, to be counted anew. */
    public void empty() {
        bulk.change("delete from tally");
    }

    private static Column placed(List<Map.Entry<Line, Long>> rows, Function<Ancestors, Integer> area) {
        return Column.of("int4", rows, row -> area.apply(row.getKey().place()));
    }
}
