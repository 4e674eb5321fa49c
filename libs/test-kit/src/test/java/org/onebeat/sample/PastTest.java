package org.onebeat.sample;

import static org.hamcrest.Matchers.equalTo;
import static org.onebeat.sample.Calls.add;
import static org.onebeat.sample.Calls.as;
import static org.onebeat.sample.Calls.freshKey;
import static org.onebeat.sample.Calls.freshSubject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onebeat.territory.Role;
import org.onebeat.testkit.Platform;
import org.onebeat.testkit.TerritoryFixture;

@QuarkusTest
@QuarkusTestResource(Platform.class)
class PastTest {
    @BeforeEach
    void territory() {
        TerritoryFixture.apply();
    }

    @ParameterizedTest
    @CsvSource({"aux51,AUXILIARY,6", "clerk3,COUNTY_CLERK,365"})
    void isOpenWithinTheWindowOfTheRole(String account, Role role, int days) {
        addAt(account, role, Instant.now().minus(Duration.ofDays(days))).then().statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({"aux51,AUXILIARY,8,7", "clerk3,COUNTY_CLERK,367,366"})
    void isClosedBeforeIt(String account, Role role, int days, int window) {
        addAt(account, role, Instant.now().minus(Duration.ofDays(days)))
                .then()
                .statusCode(422)
                .body("code", equalTo("occurred-too-early"))
                .body("detail", equalTo("您的角色只能补录最近 " + window + " 天内的事件。"))
                .body("fields[0].name", equalTo("occurredAt"));
    }

    @Test
    void doesNotLieInTheFuture() {
        addAt("aux51", Role.AUXILIARY, Instant.now().plus(Duration.ofMinutes(6)))
                .then()
                .statusCode(422)
                .body("code", equalTo("occurred-in-future"));
    }

    @Test
    void forgivesAClockThatIsAFewMinutesAhead() {
        addAt("aux51", Role.AUXILIARY, Instant.now().plus(Duration.ofMinutes(4)))
                .then()
                .statusCode(201);
    }

    private static Response addAt(String account, Role role, Instant occurredAt) {
        var body = """
                {"village": 51, "subject": "%s", "author": "张三", "occurredAt": "%s"}""".formatted(freshSubject(), occurredAt);
        return add(as(account, role), freshKey(), body);
    }
}
