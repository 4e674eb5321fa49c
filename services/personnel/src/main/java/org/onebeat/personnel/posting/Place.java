package org.onebeat.personnel.posting;

import java.util.Collection;
import java.util.Objects;
import java.util.function.Function;
import org.onebeat.personnel.installation.City;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Area;

/** An area that a posting covers, and where it stands. */
public record Place(Area area, Ancestors ancestors) {

    public int id() {
        return area.id();
    }

    /** Where a row about all these places stands: only what they have in common, the city above several counties. */
    static Ancestors common(Collection<Ancestors> all) {
        Integer county = shared(all, Ancestors::countyId);
        return new Ancestors(
                county == null ? City.ID : county,
                shared(all, Ancestors::townshipId),
                shared(all, Ancestors::stationId),
                shared(all, Ancestors::sectorId),
                shared(all, Ancestors::villageId));
    }

    private static Integer shared(Collection<Ancestors> all, Function<Ancestors, Integer> level) {
        Integer first = level.apply(all.iterator().next());
        return all.stream().map(level).allMatch(each -> Objects.equals(each, first)) ? first : null;
    }
}
