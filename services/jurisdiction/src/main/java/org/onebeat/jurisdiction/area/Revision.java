package org.onebeat.jurisdiction.area;

/**
 * What an existing area shall be called, and be, from a day on.
 *
 * @param settlement of a village, else null
 * @param station of a village, else null
 */
public record Revision(String name, Settlement settlement, Integer station) {}
