package org.onebeat.jurisdiction.facility;

/**
 * Stock and flow of one kind of point over a span. Stock counts by the present borders, flow by those of each day.
 *
 * @param before how many there were when the span began
 * @param after how many there are when it ends
 */
record KindFigures(String kind, boolean room, long before, long opened, long upgraded, long closed, long after) {}
