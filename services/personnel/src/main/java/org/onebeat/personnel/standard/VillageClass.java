package org.onebeat.personnel.standard;

/** A class of villages of the city's catalogue, and how many are to serve in each at least. */
record VillageClass(String code, int officers, String zh, String en) {}
