package org.onebeat.demonstration.past;

import java.util.List;

/** The places of the city that are inspected. */
final class Places implements Telling {

    private final long seed;

    Places(long seed) {
        this.seed = seed;
    }

    @Override
    public List<PastRecord> of(Ground ground) {
        return Site.of(seed, ground).stream().<PastRecord>map(Site::place).toList();
    }
}
