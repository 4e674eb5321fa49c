package org.onebeat.personnel.selection;

import java.time.Instant;
import java.util.List;
import org.onebeat.personnel.posting.CoveredArea;
import org.onebeat.personnel.unit.Colleague;

/**
 * What is shown of an officer of a round.
 *
 * @param unit the officer's station, or the county
 * @param wishes villages and stations, the dearest first
 * @param village where the officer goes; null before that is known, and for who is left over
 * @param wishMet which of the villages wished for it was, 1 the dearest; null where it was none
 */
record CandidateView(
        Colleague person,
        CoveredArea unit,
        String kind,
        List<String> specialities,
        List<CoveredArea> wishes,
        Instant wishedAt,
        CoveredArea village,
        Integer wishMet,
        long version) {}
