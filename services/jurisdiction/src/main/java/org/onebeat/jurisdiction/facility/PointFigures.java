package org.onebeat.jurisdiction.facility;

import java.time.LocalDate;
import java.util.List;

/**
 * What came, was made better and went.
 *
 * @param until exclusive
 * @param kinds every kind of the catalogue, in its order
 */
record PointFigures(LocalDate from, LocalDate until, List<KindFigures> kinds) {}
