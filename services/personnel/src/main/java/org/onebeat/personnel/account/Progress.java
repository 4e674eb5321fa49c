package org.onebeat.personnel.account;

import java.util.Map;

/** How far the accounts in Keycloak have followed the people in scope; {@code people} is the sum of the others. */
public record Progress(long people, long made, long waiting, long failed) {

    static Progress of(Map<AccountState, Long> counts) {
        long made = counts.getOrDefault(AccountState.MADE, 0L);
        long waiting = counts.getOrDefault(AccountState.WAITING, 0L);
        long failed = counts.getOrDefault(AccountState.FAILED, 0L);
        return new Progress(made + waiting + failed, made, waiting, failed);
    }
}
