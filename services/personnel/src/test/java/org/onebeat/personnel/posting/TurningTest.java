package org.onebeat.personnel.posting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.onebeat.personnel.Desk.CLERK3;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onebeat.personnel.PersonnelTest;
import org.onebeat.personnel.Somebody;
import org.onebeat.personnel.Village;
import org.onebeat.personnel.register.Announcements;
import org.onebeat.territory.Role;
import org.onebeat.territory.Wall;

@QuarkusTest
class TurningTest extends PersonnelTest {

    @Inject
    Redeployment redeployment;

    @Inject
    Postings postings;

    @Inject
    Announcements announcements;

    @Inject
    TurningSettings settings;

    @Inject
    Wall wall;

    @Test
    void aPlannedPostingIsToldAgainAtItsInstantOnceHoweverManyLook() {
        int person = Somebody.fresh();
        Instant planned = Instant.now().plus(Duration.ofDays(1));
        CLERK3.post(
                        "/postings",
                        Map.of(
                                "person",
                                person,
                                "function",
                                Role.AUXILIARY,
                                "areas",
                                List.of(Village.fresh().id()),
                                "from",
                                planned.toString()))
                .then()
                .statusCode(201);
        looking(Duration.ofHours(23)).turn();
        assertEquals(0, version(person));

        Stream.of(looking(Duration.ofHours(25)), looking(Duration.ofHours(25)))
                .map(replica -> CompletableFuture.supplyAsync(replica::turn))
                .toList()
                .forEach(CompletableFuture::join);
        looking(Duration.ofHours(25)).turn();

        assertEquals(1, version(person));
    }

    /** A replica whose clock is that far ahead. */
    private Turning looking(Duration ahead) {
        return new Turning(
                postings, announcements, redeployment, settings, wall, Clock.offset(Clock.systemUTC(), ahead));
    }

    private static int version(int person) {
        return CLERK3.get("/postings?person=" + person).then().extract().path("items[0].version");
    }
}
