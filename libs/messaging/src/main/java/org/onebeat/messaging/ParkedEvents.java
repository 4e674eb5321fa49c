package org.onebeat.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** What operators see and do about events that listeners could not take. */
@ApplicationScoped
public class ParkedEvents {

    /** Ordered by id, from the one after {@code after}; at most {@code limit}. */
    public List<ParkedEvent> list(long after, int limit) {
        throw new UnsupportedOperationException();
    }

    public Optional<ParkedEvent> find(long id) {
        throw new UnsupportedOperationException();
    }

    /**
     * Wants the event tried again, with other data if given; the listener does so within a second and goes on with what
     * waited behind it. If it fails again it stays, with its new cause. In the caller's transaction.
     *
     * @param mended JSON, or null for the data as received
     * @throws IllegalStateException if it is not the first of its key
     */
    public void replay(long id, String mended) {
        throw new UnsupportedOperationException();
    }

    /**
     * Gives the event up for good and lets what waited behind it go on. In the caller's transaction.
     *
     * @throws IllegalStateException if it is not the first of its key
     */
    public void drop(long id) {
        throw new UnsupportedOperationException();
    }
}
