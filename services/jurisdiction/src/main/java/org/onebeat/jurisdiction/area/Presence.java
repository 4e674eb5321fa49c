package org.onebeat.jurisdiction.area;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.AreaAt;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.Territory;

/** Lets rows say what holds today, after their histories have been told: the replica knows both trees. */
@ApplicationScoped
public class Presence {

    private final Areas areas;
    private final Territory territory;

    Presence(Areas areas, Territory territory) {
        this.areas = areas;
        this.territory = territory;
    }

    /** These areas, told on that day, and the grids of the villages among them. */
    public void stand(Collection<Area> changed, LocalDate today) {
        List<Integer> villages = changed.stream()
                .filter(area -> area.kind() == AreaKind.VILLAGE)
                .map(Area::id)
                .toList();
        List<Area> rows = Stream.concat(changed.stream(), areas.gridsOf(villages).stream())
                .distinct()
                .toList();
        Map<AreaAt, Ancestors> places =
                territory.ancestorsOf(rows.stream().map(row -> at(row, today)).toList());
        rows.forEach(row -> row.stand(today, places.getOrDefault(at(row, today), row.ancestors())));
    }

    private static AreaAt at(Area area, LocalDate today) {
        return new AreaAt(area.id(), CivilTime.startOf(area.day(today)));
    }
}
