package org.onebeat.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

/** Statements that Hibernate prepares per call; those of the libraries' own (scope, names, outbox ...) come on top. */
@QuarkusTest
@TestProfile(QueryCountTest.Counting.class)
class QueryCountTest extends CaseTest {

    @Inject
    SessionFactory sessions;

    @Test
    void aListIsOneQueryHoweverLong() {
        for (int i = 0; i < 5; i++) {
            Desk.AUX51.reported(51);
        }
        assertEquals(
                1, statements(() -> Desk.AUX51.call().get("/disputes").then().statusCode(200)));
    }

    @Test
    void aFileIsOneQueryAndOnePerKindOfPaper() {
        String id = Desk.AUX51.brought(51, "triage", "assignment", "mediation", "agreement", "follow-ups", "closure");
        assertEquals(1 + 6, statements(() -> Desk.AUX51.file(id)));
    }

    private long statements(Runnable call) {
        Statistics statistics = sessions.getStatistics();
        long before = statistics.getPrepareStatementCount();
        call.run();
        return statistics.getPrepareStatementCount() - before;
    }

    public static class Counting implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.hibernate-orm.statistics", "true");
        }
    }
}
