package org.onebeat.assessment.trend;

import java.time.Instant;
import java.util.List;
import org.onebeat.assessment.area.AreaView;

/** One indicator, month by month; of what is only known now, no month has a value. */
record Trend(Instant asOf, AreaView area, String indicator, List<Month> months) {}
