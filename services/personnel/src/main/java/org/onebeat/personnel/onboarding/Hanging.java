package org.onebeat.personnel.onboarding;

import java.util.List;

/**
 * What hangs on a committed workbook, so that it cannot be taken back.
 *
 * @param count of all
 * @param examples names of the first few people
 */
public record Hanging(Kind kind, int count, List<String> examples) {

    /** What it is. */
    public enum Kind {
        /** People of the workbook whose record changed since. */
        CHANGED_PERSON,
        /** People whose posting of the workbook changed since. */
        CHANGED_POSTING,
        /** People whom the workbook brought in, and who were given another posting. */
        OTHER_POSTING,
        /** People whose concurrent post of the workbook changed since. */
        CHANGED_CONCURRENT_POST,
        /** People whom the workbook brought in, and who were given a concurrent post since. */
        OTHER_CONCURRENT_POST,
        /** People whom the workbook brought in, and who have been at work with it: they have signed in. */
        SIGNED_IN
    }
}
