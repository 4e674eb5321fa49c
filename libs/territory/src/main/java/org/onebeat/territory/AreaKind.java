package org.onebeat.territory;

/**
 * The nodes of the two trees that meet in the village (domain.md section 2). Administrative: CITY, COUNTY, TOWNSHIP,
 * VILLAGE, GRID. Police: CITY, COUNTY, STATION, SECTOR, VILLAGE.
 */
public enum AreaKind {
    CITY,
    COUNTY,
    TOWNSHIP,
    STATION,
    SECTOR,
    VILLAGE,
    GRID
}
