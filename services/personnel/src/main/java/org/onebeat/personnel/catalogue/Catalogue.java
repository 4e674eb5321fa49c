package org.onebeat.personnel.catalogue;

/** The catalogues whose words a city chooses itself. */
public enum Catalogue {
    EQUIPMENT
}
