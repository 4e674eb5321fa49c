package org.onebeat.personnel.unit;

import org.onebeat.territory.Ancestors;

/** A station, a county bureau or the city bureau in the caller's scope, and where it stands today. */
public record Unit(int id, Ancestors ancestors) {}
