package org.onebeat.jurisdiction.area;

import java.util.Collection;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.Restriction;

/**
 * What stands directly below an area of some kind in a tree, by the rows' own columns: villages of no sector directly below
 * their station. What is closed is left out.
 *
 * @param attribute the column that names the parent; null below the city, which all counties are
 */
record Branch(String attribute, String kinds) {

    static Branch below(AreaKind kind, Tree tree) {
        return switch (kind) {
            case CITY -> new Branch(null, "it.kind = COUNTY");
            case COUNTY -> new Branch("countyId", tree == Tree.POLICE ? "it.kind = STATION" : "it.kind = TOWNSHIP");
            case TOWNSHIP -> new Branch("townshipId", "it.kind = VILLAGE");
            case STATION ->
                new Branch("stationId", "(it.kind = SECTOR or it.kind = VILLAGE and it.ancestors.sectorId is null)");
            case SECTOR -> new Branch("sectorId", "it.kind = VILLAGE");
            case VILLAGE -> new Branch("villageId", "it.kind = GRID");
            case GRID -> new Branch("villageId", "1 = 0");
        };
    }

    String parent() {
        return "it.ancestors." + attribute;
    }

    Restriction of(int parent) {
        return attribute == null
                ? open()
                : open().and(Restriction.of(parent() + " = :parent").with("parent", parent));
    }

    Restriction ofAll(Collection<Integer> parents) {
        return open().and(Restriction.of(parent() + " in :parents").with("parents", parents));
    }

    private Restriction open() {
        return Restriction.of(kinds + " and it.standing <> CLOSED");
    }
}
