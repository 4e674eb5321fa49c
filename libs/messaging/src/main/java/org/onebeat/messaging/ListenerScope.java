package org.onebeat.messaging;

/**
 * Wraps the work of listeners, outside their transaction: sets up a request context and whatever scope rows are kept
 * under, and takes both down again.
 */
@FunctionalInterface
public interface ListenerScope {

    void run(Runnable work);
}
