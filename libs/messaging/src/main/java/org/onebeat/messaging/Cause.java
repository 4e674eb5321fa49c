package org.onebeat.messaging;

/** What an operator reads about a failure: each exception down to its root, in one line each. */
final class Cause {

    private static final int LONGEST = 4000;

    private Cause() {}

    static String of(Throwable failure) {
        var text = new StringBuilder(failure.toString());
        for (Throwable cause = failure.getCause(); cause != null && text.length() < LONGEST; cause = cause.getCause()) {
            text.append("\nfrom ").append(cause);
        }
        // PostgreSQL has no room for U+0000 in a text
        return text.substring(0, Math.min(text.length(), LONGEST)).replace('\0', '�');
    }
}
