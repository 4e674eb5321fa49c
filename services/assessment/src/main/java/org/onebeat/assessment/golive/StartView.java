package org.onebeat.assessment.golive;

import java.time.Instant;
import org.onebeat.assessment.area.AreaView;

/**
 * How far an area has come from the workbook to the first record.
 *
 * @param named villages with a named holder
 * @param recording villages in which somebody recorded something that counts
 * @param firstRecordAt null before
 * @param practising villages in which somebody practised
 * @param firstPracticeAt null before
 */
record StartView(
        AreaView area,
        long villages,
        long named,
        long recording,
        Instant firstRecordAt,
        long practising,
        Instant firstPracticeAt) {}
