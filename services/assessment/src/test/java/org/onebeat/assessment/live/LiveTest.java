package org.onebeat.assessment.live;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onebeat.territory.Role.CITY_LEADER;
import static org.onebeat.territory.Role.COUNTY_CLERK;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.build.Jwt;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onebeat.assessment.Given;
import org.onebeat.assessment.Stream;
import org.onebeat.assessment.Told;
import org.onebeat.testkit.Platform;
import org.onebeat.testkit.StandardPeople;
import org.onebeat.testkit.TerritoryFixture;
import org.onebeat.testkit.TestKeys;
import org.postgresql.PGConnection;

/** The city page moves by itself. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
class LiveTest {
    /** As the test's settings say. */
    private static final int SEATS = 6;

    @Inject
    Given given;

    @BeforeEach
    void territory() {
        given.nothingButTheTerritory();
    }

    @Test
    void aStreamShowsTheFiguresAtOnceAndAgainWhenOneMoves() {
        try (Stream stream = Stream.watch("leader", CITY_LEADER)) {
            stream.awaitFound(0);
            Instant told = Instant.now();

            given.told(Told.of(UUID.randomUUID(), "reported", 1));

            stream.awaitFound(1);
            assertTrue(Duration.between(told, Instant.now()).compareTo(Duration.ofSeconds(5)) < 0);
        }
    }

    @Test
    void everyStreamShowsItsOwnScopeOnly() {
        try (Stream huaiyang = Stream.watch("clerk3", COUNTY_CLERK);
                Stream chuanhui = Stream.watch("clerk2", COUNTY_CLERK)) {
            huaiyang.awaitFound(0);
            chuanhui.awaitFound(0);

            given.happened(Told.of(UUID.randomUUID(), "reported", 1));
            huaiyang.awaitFound(1);
            given.happened(Told.of(UUID.randomUUID(), "reported", 1).in(2, 43, 54));
            chuanhui.awaitFound(1);

            assertEquals(2, chuanhui.figures());
            assertTrue(chuanhui.text().contains("411602"));
            assertTrue(!chuanhui.text().contains("411603"));
            assertTrue(!huaiyang.text().contains("411602"));
        }
    }

    @Test
    void aPostingThatEndedClosesTheStreamWithinSeconds() {
        TerritoryFixture.post(900, StandardPeople.NOBODY, COUNTY_CLERK, 3);
        try (Stream stream = Stream.watch("nobody", COUNTY_CLERK)) {
            stream.awaitFound(0);

            TerritoryFixture.post(900, StandardPeople.NOBODY, COUNTY_CLERK, List.of());

            await().atMost(Duration.ofSeconds(6)).until(stream::ended);
        }
    }

    @Test
    void aStreamOfAnAreaThatIsNoLongerOnesOwnEndsAndTheOthersGoOn() {
        TerritoryFixture.post(902, StandardPeople.NOBODY, COUNTY_CLERK, 3);
        try (Stream own = Stream.watch("nobody", COUNTY_CLERK, "&area=3");
                Stream leader = Stream.watch("leader", CITY_LEADER)) {
            own.awaitFound(0);

            TerritoryFixture.post(902, StandardPeople.NOBODY, COUNTY_CLERK, 2);
            await().atMost(Duration.ofSeconds(6)).until(own::ended);
            given.told(Told.of(UUID.randomUUID(), "reported", 1));

            leader.awaitFound(1);
        } finally {
            TerritoryFixture.post(902, StandardPeople.NOBODY, COUNTY_CLERK, List.of());
        }
    }

    @Test
    void aStreamLivesNoLongerThanItsToken() {
        String token = Jwt.issuer(Platform.ISSUER)
                .audience(Platform.AUDIENCE)
                .claim("preferred_username", "leader")
                .claim("realm_access", Map.of("roles", List.of(CITY_LEADER.name())))
                .expiresIn(3)
                .sign(TestKeys.privateKey());

        try (Stream stream = Stream.watch(token)) {
            stream.awaitFound(0);

            await().atMost(Duration.ofSeconds(8)).until(stream::ended);
        }
    }

    @Test
    void aScopeThatChangedShowsItsNewFigures() {
        TerritoryFixture.post(901, StandardPeople.NOBODY, COUNTY_CLERK, 2);
        try (Stream stream = Stream.watch("nobody", COUNTY_CLERK)) {
            stream.awaitFound(0);

            TerritoryFixture.post(901, StandardPeople.NOBODY, COUNTY_CLERK, 30);

            await().atMost(Duration.ofSeconds(6)).until(() -> stream.text().contains("411630"));
        } finally {
            TerritoryFixture.post(901, StandardPeople.NOBODY, COUNTY_CLERK, List.of());
        }
    }

    @Test
    void whoFindsNoSeatIsToldToComeBackAndSeatsAreGivenBack() {
        List<Stream> watching = new ArrayList<>();
        while (watching.size() < SEATS) {
            watching.add(Stream.watch("leader", CITY_LEADER));
        }
        await().until(() -> Stream.statusFor("leader", CITY_LEADER) == 503);

        watching.forEach(Stream::close);

        await().until(() -> Stream.statusFor("leader", CITY_LEADER) == 200);
    }

    @Test
    void aQuietStreamIsKeptAliveByComments() {
        try (Stream stream = Stream.watch("leader", CITY_LEADER)) {
            await().atMost(Duration.ofSeconds(6)).until(() -> stream.text().contains(":still here"));
        }
    }

    @Test
    void aLostConnectionIsOpenedAgainAndNothingIsMissed() {
        try (Stream stream = Stream.watch("leader", CITY_LEADER)) {
            stream.awaitFound(0);

            given.count("select count(pg_terminate_backend(pid)) from pg_stat_activity"
                    + " where application_name = 'onebeat-live' and datname = current_database()");
            given.told(Told.of(UUID.randomUUID(), "reported", 1));

            stream.awaitFound(1);
        }
    }

    @Test
    void everyProcessOnTheDatabaseHearsOfTheMovement() throws Exception {
        try (Connection other = DriverManager.getConnection(
                setting("quarkus.datasource.jdbc.url"),
                setting("quarkus.datasource.username"),
                setting("quarkus.datasource.password"))) {
            other.createStatement().execute("listen figures_moved");

            given.told(Told.of(UUID.randomUUID(), "reported", 1));

            var heard = other.unwrap(PGConnection.class).getNotifications(10_000);
            assertEquals("3", heard[0].getParameter());
        }
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
