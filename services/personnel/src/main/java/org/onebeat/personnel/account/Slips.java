package org.onebeat.personnel.account;

import java.util.List;

/** Slips of a unit, in the order of its people. */
record Slips(List<Slip> items) {}
