package org.onebeat.cases.request;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onebeat.cases.party.Resident;
import org.onebeat.cases.party.Telephone;
import org.onebeat.territory.Ancestors;
import org.onebeat.testkit.Contracts;

class RequestEventContractTest {

    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

    @ParameterizedTest
    @EnumSource(Happening.class)
    void anEventIsAsPromised(Happening happening) {
        RequestEvent event = RequestEvent.of(some(), happening, null, List.of(12), NOON);
        Contracts.assertMatches("case/" + happening.deed(), event);
        assertEquals(event.request().toString(), event.key());
    }

    private static ResidentRequest some() {
        Resident resident = new Resident("张三丰", new Telephone("13812345678"), null);
        Asked asked = new Asked(UUID.randomUUID(), RequestKind.ASK, "夜里路灯不亮", resident);
        return new ResidentRequest(asked, "Q-2026-000001", new Ancestors(3, 31, 41, null, 51), 12, NOON)
                .waitsUntil(NOON.plusSeconds(3600), NOON);
    }
}
