package org.onebeat.personnel.account;

/** The directory does not answer, or not now: worth another try later. */
public final class DirectoryAway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DirectoryAway(String message) {
        super(message);
    }

    DirectoryAway(Throwable cause) {
        super(cause.toString(), cause);
    }
}
