package org.onebeat.personnel.course;

import java.time.LocalDate;
import org.onebeat.territory.Role;

/**
 * Postings that cannot start without a course.
 *
 * @param function null: any
 * @param kind of posting; null: any
 * @param until the first day on which it holds no more, null while it does
 */
record RequirementView(
        int id, String course, Role function, String kind, LocalDate from, LocalDate until, long version) {}
