package org.onebeat.personnel.selection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.onebeat.personnel.posting.CoveredArea;

/**
 * The caller's own part in a round.
 *
 * @param until exclusive: the end of a seconded officer's term
 * @param open whether the caller can wish now
 * @param outcome why the caller goes where; null before it is published
 */
record MySelection(
        int id,
        String name,
        SelectionState state,
        LocalDate wishesUntil,
        LocalDate from,
        LocalDate until,
        boolean open,
        List<String> specialities,
        List<CoveredArea> wishes,
        Instant wishedAt,
        Explanation outcome,
        long version) {}
