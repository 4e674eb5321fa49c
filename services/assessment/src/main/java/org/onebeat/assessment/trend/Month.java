package org.onebeat.assessment.trend;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One month of a trend.
 *
 * @param value of the present month, what there is so far; null where there is nothing to divide by
 * @param lastYear of the whole month a year earlier; null where that was before the first whole month on record
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record Month(@Schema(examples = "2025-09") String month, BigDecimal value, BigDecimal lastYear) {}
