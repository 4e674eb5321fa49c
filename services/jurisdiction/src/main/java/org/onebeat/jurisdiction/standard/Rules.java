package org.onebeat.jurisdiction.standard;

/**
 * What the places of the force have to be.
 *
 * @param communityRooms rooms of its own that an urban community has
 * @param fewestVillages rural villages that a room serves at least, for it to be worth building
 * @param mostVillages rural villages that a room serves at most
 * @param remoteRooms rooms that a remote station has at least
 * @param workstations workstations in a village where no room stands
 */
record Rules(int communityRooms, int fewestVillages, int mostVillages, int remoteRooms, int workstations) {}
