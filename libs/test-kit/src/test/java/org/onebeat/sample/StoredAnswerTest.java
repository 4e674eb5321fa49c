package org.onebeat.sample;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.onebeat.sample.Calls.add;
import static org.onebeat.sample.Calls.addFresh;
import static org.onebeat.sample.Calls.aux51;
import static org.onebeat.sample.Calls.freshKey;
import static org.onebeat.sample.Calls.freshSubject;
import static org.onebeat.sample.Calls.note;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onebeat.service.idempotency.AnsweredCalls;
import org.onebeat.territory.PostingState.Span;
import org.onebeat.territory.Role;
import org.onebeat.testkit.Platform;
import org.onebeat.testkit.StandardPeople;
import org.onebeat.testkit.TerritoryFixture;

/** What is kept of an answered call, for whom, and for how long. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
class StoredAnswerTest {
    private static final int POSTING = StandardPeople.postingOf(StandardPeople.AUX51);

    @Inject
    Rows rows;

    @Inject
    AnsweredCalls answered;

    @BeforeEach
    void territory() {
        TerritoryFixture.apply();
        TerritoryFixture.post(POSTING, StandardPeople.AUX51, Role.AUXILIARY, 51, 52);
    }

    @Test
    void anAnswerIsGoneWithTheScopeWithinTheCounty() {
        var key = freshKey();
        var body = note(51, freshSubject());
        add(aux51(), key, body).then().statusCode(201);
        TerritoryFixture.post(POSTING, StandardPeople.AUX51, Role.AUXILIARY, 53);
        add(aux51(), key, body).then().statusCode(404);
    }

    @Test
    void anAnswerIsGoneWithTheScopeInAnotherCounty() {
        var key = freshKey();
        var body = note(51, freshSubject());
        add(aux51(), key, body).then().statusCode(201);
        TerritoryFixture.post(POSTING, StandardPeople.AUX51, Role.AUXILIARY, 54);
        add(aux51(), key, body).then().statusCode(403);
    }

    @Test
    void aKeyThatIsBehindTheWallIsTakenAllTheSame() {
        var key = freshKey();
        add(aux51(), key, note(51, freshSubject())).then().statusCode(201);
        TerritoryFixture.post(POSTING, StandardPeople.AUX51, Role.AUXILIARY, 54);
        add(aux51(), key, note(54, freshSubject())).then().statusCode(403).body("code", equalTo("out-of-scope"));
    }

    @Test
    void anAnswerIsGoneWithThePosting() {
        var key = freshKey();
        var body = note(51, freshSubject());
        add(aux51(), key, body).then().statusCode(201);
        TerritoryFixture.post(
                POSTING,
                StandardPeople.AUX51,
                Role.AUXILIARY,
                List.of(new Span(Set.of(51), Instant.parse("2020-01-01T00:00:00Z"), Instant.now())));
        add(aux51(), key, body).then().statusCode(403).body("code", equalTo("no-posting"));
    }

    @Test
    void aStoredAnswerCannotBeReadInTheDatabase() {
        var subject = freshSubject();
        add(aux51(), freshKey(), note(51, subject)).then().statusCode(201);
        var stored = rows.answers();
        assertFalse(stored.isEmpty());
        assertFalse(stored.stream().anyMatch(answer -> answer.contains(subject) || answer.contains("张三")));
    }

    @Test
    void aSecretAnswerIsNotStoredAtAll() {
        var key = freshKey();
        var secret = addFresh().header("Location") + "/secret";
        aux51().header("Idempotency-Key", key)
                .post(secret)
                .then()
                .statusCode(200)
                .body("author", equalTo("张三"));
        aux51().header("Idempotency-Key", key)
                .post(secret)
                .then()
                .statusCode(409)
                .body("code", equalTo("answer-not-kept"));
    }

    @Test
    void anAnswerIsErasedWithItsRecord() {
        var key = freshKey();
        var added = add(aux51(), key, note(51, freshSubject()));
        rows.inEveryCounty(() -> answered.forget("note", added.jsonPath().getString("id")));
        assertEquals(0, rows.count("select count(*) from idempotency where key = '" + key + "'"));
    }

    @Test
    void anAnswerIsForgottenAfterThirtyDays() {
        var old = freshKey();
        var young = freshKey();
        add(aux51(), old, note(51, freshSubject()));
        add(aux51(), young, note(51, freshSubject()));
        rows.change("update idempotency set answered_at = now() - interval '31 days' where key = '" + old + "'");
        rows.change("update idempotency set answered_at = now() - interval '29 days' where key = '" + young + "'");
        rows.inEveryCounty(answered::forgetOutlived);
        assertEquals(0, rows.count("select count(*) from idempotency where key = '" + old + "'"));
        assertEquals(1, rows.count("select count(*) from idempotency where key = '" + young + "'"));
    }
}
