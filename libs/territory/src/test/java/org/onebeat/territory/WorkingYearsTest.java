package org.onebeat.territory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onebeat.messaging.Received;

@QuarkusTest
@QuarkusTestResource(Database.class)
class WorkingYearsTest {
    @Inject
    Given given;

    @Inject
    TerritoryListener listener;

    @Inject
    WorkingYears years;

    @Test
    void aYearsHolidaysAreAsTheLatestWordSays() {
        String announced = """
                {"year":2031,"notice":"%s","days":[{"from":"2031-01-01","until":"2031-01-03","worked":false,"name":"元旦"}]}""";
        receive("org.onebeat.jurisdiction.working-year-announced.v1", 2, announced.formatted("更正"));
        receive("org.onebeat.jurisdiction.working-year-announced.v1", 1, announced.formatted("通知"));

        WorkingYear known = years.all().getFirst();
        assertEquals("更正", known.notice());
        assertEquals(LocalDate.of(2031, 1, 3), known.days().getFirst().until());
        assertEquals(Optional.of(2031), years.firstToldSince(Instant.now().minusSeconds(60)));
        assertEquals(Optional.empty(), years.firstToldSince(Instant.now().plusSeconds(60)));
    }

    private void receive(String type, long sequence, String json) {
        byte[] data = json.getBytes(StandardCharsets.UTF_8);
        given.everywhere(() -> listener.reactionsTogether()
                .get(type)
                .accept(List.of(new Received("id", "topic", type, "key", sequence, Instant.EPOCH, data))));
    }
}
