package org.onebeat.service.routing;

import java.util.List;
import java.util.Set;
import org.onebeat.territory.Placed;

/**
 * Open matters of one kind: they move with the post and with the village (architecture.md section 4), in the transaction
 * in which the change is heard, so that no instant is left at which nobody, or two, answer for one.
 */
public interface OpenWork<M extends Placed> {

    /** What is open in or below these areas. */
    List<M> openBelow(Set<Integer> areas);

    /** Moves each to where its village stands, or the one that it became, and to whoever answers for it there, unless it is there already. */
    void follow(List<M> open, Present present);
}
