package org.onebeat.assessment.silence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.onebeat.assessment.area.AreaView;

/**
 * A village from which nothing was heard.
 *
 * @param station null where it belongs to none
 * @param holder who is named for it; null where nobody is
 * @param lastRecordAt null where it was never heard of
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record SilentVillage(AreaView village, AreaView station, String holder, Instant lastRecordAt) {}
