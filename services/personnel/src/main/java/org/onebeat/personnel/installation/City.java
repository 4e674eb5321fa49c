package org.onebeat.personnel.installation;

/** The root of the territory: one installation serves one city. */
public final class City {
    /** Area id of the city, by agreement with jurisdiction; rows of the city itself carry it as their county. */
    public static final int ID = 1;

    private City() {}
}
