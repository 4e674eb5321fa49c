package org.onebeat.personnel.roster.progress;

/**
 * How far the platform is with making a month:
 *
 * <pre>
 *   ask → WAITING → RUNNING → DONE | FAILED → (ask again) WAITING
 *            └── whoever made it was killed, or it was changed meanwhile ──┘
 * </pre>
 */
enum MakingState {
    WAITING,
    RUNNING,
    DONE,
    FAILED
}
