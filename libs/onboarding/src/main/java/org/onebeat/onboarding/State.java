package org.onebeat.onboarding;

/**
 * The life of an uploaded workbook.
 *
 * <pre>
 *   HAS_PROBLEMS ⇄ READY → COMMITTED → UNDONE     (⇄: the same bytes uploaded again, and checked anew)
 * </pre>
 */
public enum State {
    READY,
    HAS_PROBLEMS,
    COMMITTED,
    UNDONE
}
