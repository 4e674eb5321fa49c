package org.onebeat.messaging;

/** Transactions the data source's connections are enlisted in. */
interface Transactions {

    boolean active();

    /** Runs the work in a transaction of its own: committed when it returns, undone when it throws. */
    void run(Runnable work);

    /** Runs the work when the transaction under way has committed; the same work only once a transaction. */
    void afterCommit(Runnable work);
}
