package org.onebeat.personnel.course;

import java.time.LocalDate;
import org.onebeat.territory.Role;

/**
 * A posting that is to start.
 *
 * @param kind of posting, null where the function knows none
 */
public record Starting(int person, Role function, String kind, LocalDate on) {}
