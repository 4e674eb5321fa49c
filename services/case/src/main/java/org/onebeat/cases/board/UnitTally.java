package org.onebeat.cases.board;

/** How many disputes of one area are open, red, overdue, and nobody's. */
record UnitTally(Integer area, long open, long red, long late, long nobodys) {}
