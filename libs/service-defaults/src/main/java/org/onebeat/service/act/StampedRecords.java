package org.onebeat.service.act;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Records of one kind whose stamps this service sets; what follows the stamp of another service's record is not among them. */
public interface StampedRecords<R extends Stamped> {

    /** What was recorded in these villages from that instant on. */
    List<R> recordedIn(Set<Integer> villages, Instant since);

    /** Turns the stamp of each, and tells so. */
    void turn(List<R> wrong, Instant now);
}
