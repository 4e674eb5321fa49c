package org.onebeat.jurisdiction.patrol;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onebeat.jurisdiction.facility.Standing;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.Territory;
import org.onebeat.territory.Wall;

/** Lays out patrol sectors for the present caller. */
@ApplicationScoped
class PatrolFiles {

    private static final Set<AreaKind> COVERED = EnumSet.of(AreaKind.VILLAGE, AreaKind.STATION);

    private final PatrolSectors sectors;
    private final Standing standing;
    private final Territory territory;
    private final Wall wall;

    PatrolFiles(PatrolSectors sectors, Standing standing, Territory territory, Wall wall) {
        this.sectors = sectors;
        this.standing = standing;
        this.territory = territory;
        this.wall = wall;
    }

    PatrolSectorFile fileOf(PatrolSector sector) {
        return PatrolSectorFile.of(sector, ground(List.of(sector)));
    }

    List<PatrolSectorItem> itemsOf(List<PatrolSector> rows) {
        Ground ground = ground(rows);
        return rows.stream().map(row -> PatrolSectorItem.of(row, ground)).toList();
    }

    /**
     * Those of the county that cover one of these areas today: who answers for a village may know who patrols it, though
     * sectors are the county's. Ask only about areas that the caller may see.
     */
    List<PatrolSectorItem> around(int county, Collection<Integer> areas) {
        return wall.asInstallation(() -> QuarkusTransaction.requiringNew()
                .call(() -> itemsOf(sectors.covering(county, areas, standing.today()))));
    }

    /** What covers a village or a station covers it by one of these; anything else is covered by itself only: by nothing. */
    Set<Integer> coveredAs(int area) {
        return territory.area(area).filter(it -> COVERED.contains(it.kind())).isPresent()
                ? meantBy(area)
                : Set.of(area);
    }

    /** The area, what is below it and what became part of any of it: whoever covers one of these covers the area. */
    Set<Integer> meantBy(int area) {
        Set<Integer> meant = new HashSet<>(territory.affectedBy(Set.of(area), COVERED, standing.today()));
        meant.add(area);
        return meant;
    }

    private Ground ground(List<PatrolSector> rows) {
        return Ground.of(rows, territory, standing.today());
    }
}
