package org.onebeat.territory;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells news through which something may stand elsewhere from news of a name, a code or a training. */
@ApplicationScoped
class Bonds {
    private static final String KNOWN = """
            select area.id, area.heard_on, bond.kind, bond.other, bond.valid_from, bond.valid_until
            from territory_area area cross join lateral (
                select 'LIFE' as kind, null::integer as other, area.valid_from, area.valid_until
                union all
                select parent_kind, parent_id, valid_from, valid_until from territory_area_parent
                where area_id = area.id
                union all
                select 'SUCCESSOR', successor_id, valid_from, null from territory_area_successor
                where area_id = area.id) bond
            where area.id = any (?)
            """;

    private final Sql sql;

    Bonds(Sql sql) {
        this.sql = sql;
    }

    /** Areas that are new, tied otherwise than was known, or planned to be so for a day that has come since, where the authority is. */
    Set<Integer> changing(Collection<AreaState> news) {
        Map<Integer, Known> known = known(news);
        return news.stream()
                .filter(state -> isNew(known.get(state.id()), Bond.of(state), state.told()))
                .map(AreaState::id)
                .collect(Collectors.toSet());
    }

    private static boolean isNew(Known before, Set<Bond> bonds, LocalDate told) {
        return before == null
                || before.told == null
                || told == null
                || !before.bonds.equals(bonds)
                || bonds.stream().anyMatch(bond -> bond.turned(before.told, told));
    }

    private Map<Integer, Known> known(Collection<AreaState> news) {
        Map<Integer, Known> known = new HashMap<>();
        for (Line line : sql.list(KNOWN, Bonds::read, Column.of("int", news, AreaState::id))) {
            known.computeIfAbsent(line.area, area -> new Known(line.told, new HashSet<>()))
                    .bonds
                    .add(line.bond);
        }
        return known;
    }

    private static Line read(ResultSet row) throws SQLException {
        Bond bond = new Bond(
                row.getString(3),
                row.getObject(4, Integer.class),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class));
        return new Line(row.getInt(1), row.getObject(2, LocalDate.class), bond);
    }

    private record Line(int area, LocalDate told, Bond bond) {}

    /** Told on no known day, if that was before the day was kept. */
    private record Known(LocalDate told, Set<Bond> bonds) {}
}
