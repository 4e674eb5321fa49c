package org.onebeat.territory;

import java.util.EnumSet;
import java.util.Set;

/** Who calls, as the token says: the account (a person's, or {@code service-account-…}) and the known roles in it. */
public record Caller(String account, Set<Role> roles) {
    public Caller {
        roles = Set.copyOf(roles);
    }

    Set<Role> among(Role... wanted) {
        Set<Role> shared = EnumSet.noneOf(Role.class);
        for (Role role : wanted) {
            if (roles.contains(role)) {
                shared.add(role);
            }
        }
        return shared;
    }
}
