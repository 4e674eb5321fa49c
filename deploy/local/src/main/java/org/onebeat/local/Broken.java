package org.onebeat.local;

/** A part of the platform that cannot go on. The message is one line for the user, and says what to do where that is known. */
public final class Broken extends RuntimeException {

    public Broken(String message) {
        super(message);
    }

    public Broken(String message, Throwable cause) {
        super(message, cause);
    }
}
