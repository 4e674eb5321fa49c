package org.onebeat.jurisdiction.area;

import org.onebeat.territory.AreaKind;

/** What a check needs to know of an existing area; ids of parents are null where the kind has none. */
public record Known(
        int id, AreaKind kind, Settlement settlement, String code, String name, Integer county, Integer station) {}
