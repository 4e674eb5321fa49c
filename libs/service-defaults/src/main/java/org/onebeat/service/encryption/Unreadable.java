package org.onebeat.service.encryption;

/** An encrypted value that cannot be opened: changed, moved, or its key is gone. */
public class Unreadable extends RuntimeException {
    Unreadable(String message) {
        super(message);
    }
}
