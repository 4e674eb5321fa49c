package org.onebeat.jurisdiction.boundary;

/** A point within an outline, where its name can stand. */
record Label(double longitude, double latitude) {}
