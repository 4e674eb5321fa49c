package org.onebeat.personnel.account;

import java.util.Set;
import org.onebeat.territory.Role;

/**
 * The account that a person should have.
 *
 * @param user id of the user in Keycloak, null while none is known to be ours
 * @param enabled whether the person is in service: without any role they reach what is their own (ADR 3)
 * @param roles functions of the current postings
 */
record Identity(int person, String user, String account, String displayName, boolean enabled, Set<Role> roles) {}
