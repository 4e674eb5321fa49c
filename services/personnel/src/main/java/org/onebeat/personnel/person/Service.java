package org.onebeat.personnel.person;

import java.time.LocalDate;
import org.onebeat.territory.Ancestors;

/**
 * In what and where somebody serves from a day on.
 *
 * @param unit area id of the station, county or city
 * @param ancestors where the unit stands today
 */
public record Service(String category, int unit, Ancestors ancestors, LocalDate from) {}
