package org.onebeat.personnel.account;

/**
 * How far the account in Keycloak follows its person:
 *
 * <pre>
 *   WAITING → MADE        and back with every change of the person or the postings
 *      ↘     ↗
 *       FAILED            tried again, ever more seldom
 * </pre>
 */
public enum AccountState {
    WAITING,
    MADE,
    FAILED
}
