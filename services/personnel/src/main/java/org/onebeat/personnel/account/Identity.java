package org.onebeat.personnel.account;

import java.util.Set;
import org.onebeat.territory.Role;

/**
 * The account that a person should have.
 *
 * @param user id of the user in Keycloak, null while none is known to be ours
 * @param roles functions of the current postings; without any the account is closed
 */
record Identity(int person, String user, String account, String displayName, Set<Role> roles) {

    boolean enabled() {
        return !roles.isEmpty();
    }
}
