package org.onebeat.personnel.account;

import java.util.SortedSet;

/**
 * The client that a system should have.
 *
 * @param identity id of the client in Keycloak, null while none is known to be ours
 * @param name to sign in with
 * @param scopes what its tokens allow, such as {@code case:write}
 * @param open whether it is let in
 */
public record Client(
        int system, String identity, String name, String displayName, SortedSet<String> scopes, boolean open) {}
