package org.onebeat.cases.board;

/** By what areas a board tells its figures apart. */
enum Unit {
    STATION,
    SECTOR,
    VILLAGE;

    String attribute() {
        return "it.ancestors." + name().toLowerCase(java.util.Locale.ROOT) + "Id";
    }
}
