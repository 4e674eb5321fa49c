package org.onebeat.jurisdiction.area;

import java.time.LocalDate;
import java.util.List;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.Restriction;

/**
 * Where people tell areas apart by their names: counties in the city, townships and stations in their county, villages in
 * their township, sectors in their station, grids in their village.
 *
 * @param parent null above the counties
 */
public record Within(AreaKind kind, Integer parent) {

    /** Of an area that comes to stand there. */
    public static Within of(AreaKind kind, Ancestors place) {
        AreaKind above = above(kind);
        return new Within(above, above == null ? null : place.at(above));
    }

    /** Wherever the area stands on that day or later. */
    public static List<Within> from(Area area, LocalDate day) {
        AreaKind above = above(area.kind());
        return above == null
                ? List.of(new Within(null, null))
                : area.memberships().stream()
                        .filter(held -> held.kind() == above && held.after(day))
                        .map(held -> new Within(above, held.parent()))
                        .distinct()
                        .toList();
    }

    private static AreaKind above(AreaKind kind) {
        return switch (kind) {
            case CITY, COUNTY -> null;
            case TOWNSHIP, STATION -> AreaKind.COUNTY;
            case SECTOR -> AreaKind.STATION;
            case VILLAGE -> AreaKind.TOWNSHIP;
            case GRID -> AreaKind.VILLAGE;
        };
    }

    /** What is called {@code :name} while it stands there, on {@code :day} or later. */
    Restriction namesakes() {
        String called = "n.value = :name and (n.until is null or n.until > :day)";
        return kind == null
                ? Restriction.of("exists (select 1 from it.names n where " + called + ")")
                : Restriction.of("exists (select 1 from it.names n, it.memberships m where " + called
                                + " and m.kind = :above and m.parent = :parent and (m.until is null or m.until > :day)"
                                + " and (m.until is null or n.from < m.until)"
                                + " and (n.until is null or m.from < n.until))")
                        .with("above", kind)
                        .with("parent", parent);
    }
}
