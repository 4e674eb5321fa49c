package org.onebeat.cases.catalogue;

import org.onebeat.territory.Ancestors;

/** Where rows of the city itself stand, by agreement with jurisdiction: its own id as their county. */
public final class City {

    public static final Ancestors PLACE = Ancestors.ofCounty(1);

    private City() {}
}
