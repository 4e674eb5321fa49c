package org.onebeat.cases.dispute;

import java.util.List;
import java.util.UUID;
import org.onebeat.cases.clock.ClockRule;
import org.onebeat.cases.party.Resident;
import org.onebeat.territory.Ancestors;

/**
 * What a new file begins with.
 *
 * @param find id of the find from which it arose; null otherwise
 * @param rule the version of the clocks that held when it was found
 * @param holder person id of whoever holds the village at the moment of recording; null where nobody does
 */
public record Report(
        UUID id,
        DisputeNumber number,
        Matter matter,
        UUID find,
        Ancestors where,
        List<Resident> parties,
        ClockRule rule,
        Integer holder) {}
