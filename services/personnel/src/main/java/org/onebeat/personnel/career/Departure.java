package org.onebeat.personnel.career;

import java.time.LocalDate;

/**
 * What a leaving came to.
 *
 * @param on the first day on which the person serves no more
 * @param postings how many postings end
 * @param concurrentPosts how many concurrent posts end
 */
record Departure(int person, LocalDate on, int postings, int concurrentPosts) {}
