package org.onebeat.jurisdiction.standard;

/** The facility standards (domain.md section 2), each with a list of where it is not met. */
public enum GapRule {
    /** An urban community has a room of its own. */
    COMMUNITY_ROOM,
    /** A rural village is served by a room of its station. */
    VILLAGE_ROOM,
    /** A room serves so many rural villages at most. */
    ROOM_LOAD,
    /** A remote station has so many rooms at least. */
    REMOTE_ROOMS,
    /** A workstation stands where no room does; of a community that is to have a room, that is what lacks. */
    WORKSTATION
}
