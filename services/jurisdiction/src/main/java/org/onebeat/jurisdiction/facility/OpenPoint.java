package org.onebeat.jurisdiction.facility;

import java.util.Set;
import java.util.UUID;

/** A point that is open on a day: what standards and profiles ask about it. */
public record OpenPoint(
        UUID id,
        String kind,
        boolean room,
        String name,
        int village,
        Integer station,
        int county,
        Set<Integer> serves) {}
