package org.onebeat.assessment.standing;

import java.time.Instant;
import java.util.UUID;
import org.onebeat.territory.Ancestors;

/** An event, as figures take it. */
public interface Happening {
    /** The matter it is about; null for what is told once and never changes. */
    UUID matter();

    /** Where it stands now. */
    Ancestors place();

    /** When somebody was heard of in the village by it; null where nobody did anything there. */
    Instant heardAt();

    /** How the matter stands after it, and what there was by it once and for all. */
    Outcome after(Stand before);
}
