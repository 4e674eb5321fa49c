package org.onebeat.assessment.standing;

import org.onebeat.territory.Ancestors;

/** Area ids of the village and of what it belongs to, as every event tells them. */
public record Place(Integer county, Integer township, Integer station, Integer sector, Integer village) {
    public Ancestors ancestors() {
        return new Ancestors(county, township, station, sector, village);
    }
}
