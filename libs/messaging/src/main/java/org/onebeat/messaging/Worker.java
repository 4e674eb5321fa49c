package org.onebeat.messaging;

import java.time.Duration;

/** A daemon thread that can be asked to end, and is interrupted when it does not in time. */
abstract class Worker implements Runnable {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Object pause = new Object();
    private final Thread thread;
    private volatile boolean stopped;

    Worker(String name) {
        thread = new Thread(this, name);
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    boolean stopped() {
        return stopped;
    }

    void askToStop() {
        synchronized (pause) {
            stopped = true;
            pause.notifyAll();
        }
    }

    /** Returns when the thread has ended. */
    void awaitEnd() {
        try {
            if (!thread.join(PATIENCE)) {
                thread.interrupt();
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits so long, or until it is asked to stop. */
    void rest(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        synchronized (pause) {
            try {
                for (long left = time.toMillis(); left > 0 && !stopped; left = (end - System.nanoTime()) / 1_000_000) {
                    pause.wait(left);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
