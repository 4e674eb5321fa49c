package org.onebeat.personnel.account;

/**
 * How far the people of a unit have come.
 *
 * @param unit area id of the county or the station; null of those of a county who belong to none of its stations
 */
record Onset(Integer unit, Long people, Long made, Long failed, Long slips, Long signedIn) {}
