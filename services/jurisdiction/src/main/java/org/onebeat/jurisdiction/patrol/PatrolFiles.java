package org.onebeat.jurisdiction.patrol;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.onebeat.jurisdiction.facility.Standing;
import org.onebeat.territory.Named;
import org.onebeat.territory.Territory;
import org.onebeat.territory.Wall;

/** Lays out patrol sectors for the present caller. */
@ApplicationScoped
class PatrolFiles {

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
        return PatrolSectorFile.of(sector, named(List.of(sector)));
    }

    List<PatrolSectorItem> itemsOf(List<PatrolSector> rows) {
        Named named = named(rows);
        return rows.stream()
                .map(row -> PatrolSectorItem.of(row, named, standing.today()))
                .toList();
    }

    /**
     * Those of the county that cover one of these areas today: who answers for a village may know who patrols it, though
     * sectors are the county's. Ask only about areas that the caller may see.
     */
    List<PatrolSectorItem> around(int county, Collection<Integer> areas) {
        return wall.asInstallation(() -> QuarkusTransaction.requiringNew()
                .call(() -> itemsOf(sectors.covering(county, areas, standing.today()))));
    }

    private Named named(List<PatrolSector> rows) {
        Stream<Integer> areas = Stream.concat(
                rows.stream().map(row -> row.ancestors().countyId()),
                arrangements(rows).flatMap(it -> it.covers().stream()).map(Cover::area));
        return Named.ofAreas(territory, areas, arrangements(rows).map(Arrangement::leader));
    }

    private static Stream<Arrangement> arrangements(List<PatrolSector> rows) {
        return rows.stream().flatMap(row -> row.arrangements().stream());
    }
}
