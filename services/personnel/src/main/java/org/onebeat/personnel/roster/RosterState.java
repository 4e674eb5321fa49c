package org.onebeat.personnel.roster;

/**
 * How far a month's roster is:
 *
 * <pre>
 *   open → DRAFT → publish → PUBLISHED
 * </pre>
 *
 * Both can be changed; what is changed after publication is kept, and told.
 */
public enum RosterState {
    DRAFT,
    PUBLISHED
}
