package org.onebeat.assessment.comparison;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.onebeat.assessment.area.AreaView;

/** One indicator, side by side for the areas below one. */
record Comparison(
        Instant asOf, AreaView area, String indicator, LocalDate from, LocalDate until, List<Child> children) {}
