package org.onebeat.personnel.roster;

/** A duty in another roster than the one that is looked at. */
public record OtherDuty(Duty duty, RosterState state) {}
