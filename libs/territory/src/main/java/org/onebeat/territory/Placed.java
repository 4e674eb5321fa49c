package org.onebeat.territory;

/**
 * A row that stands somewhere, and is seen only by who has a posting there. Implemented by scoped entities, whose
 * persistent attribute is named {@code ancestors} and whose table is behind {@code county_wall}.
 */
public interface Placed {
    Ancestors ancestors();
}
