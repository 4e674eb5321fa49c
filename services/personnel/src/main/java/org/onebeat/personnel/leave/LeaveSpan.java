package org.onebeat.personnel.leave;

import java.time.LocalDate;

/**
 * Days on which somebody is away.
 *
 * @param until exclusive
 */
public record LeaveSpan(int person, LocalDate from, LocalDate until) {}
