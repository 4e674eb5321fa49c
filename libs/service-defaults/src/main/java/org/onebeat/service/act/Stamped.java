package org.onebeat.service.act;

import java.time.Instant;
import java.util.UUID;
import org.onebeat.territory.Placed;

/** A record that is practice or real, by where and when it was recorded. */
public interface Stamped extends Placed {

    UUID id();

    /** When it was written down. */
    Instant recordedAt();

    /** It is practice and counts nowhere. */
    boolean training();
}
