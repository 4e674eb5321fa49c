package org.onebeat.onboarding;

/** Something that may hang on what a committed workbook did; an enum of the service's own. */
public interface Tie {

    String name();

    /** In SQL, about {@code :onboarding}: the names of what hangs there. */
    String question();
}
