package org.onebeat.sample;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.onebeat.sample.Calls.NOTES;
import static org.onebeat.sample.Calls.add;
import static org.onebeat.sample.Calls.addFresh;
import static org.onebeat.sample.Calls.as;
import static org.onebeat.sample.Calls.aux51;
import static org.onebeat.sample.Calls.freshKey;
import static org.onebeat.sample.Calls.freshSubject;
import static org.onebeat.sample.Calls.note;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.Role;
import org.onebeat.testkit.Platform;
import org.onebeat.testkit.TerritoryFixture;

@QuarkusTest
@QuarkusTestResource(Platform.class)
class IdempotencyTest {
    @Inject
    Hurdle hurdle;

    @Inject
    Rows rows;

    @BeforeEach
    void territory() {
        TerritoryFixture.apply();
    }

    @AfterEach
    void free() {
        hurdle.clear();
    }

    @Test
    void aRepeatedCallHasTheSameAnswerAndNoEffect() {
        var key = freshKey();
        var body = note(51, freshSubject());
        var first = add(aux51(), key, body);
        var again = add(aux51(), key, body);
        assertEquals(201, again.statusCode());
        assertEquals(first.asString(), again.asString());
        assertEquals(first.header("Location"), again.header("Location"));
        assertEquals(first.header("ETag"), again.header("ETag"));
        assertEquals("true", again.header("Idempotent-Replay"));
        assertEquals(1, hurdle.passed());
    }

    @Test
    void aKeyIsNeeded() {
        aux51().contentType("application/json")
                .body(note(51, freshSubject()))
                .post(NOTES)
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency-key-missing"))
                .body("fields[0].name", equalTo("Idempotency-Key"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "short",
                "with blanks in it",
                "0123456789012345678901234567890123456789012345678901234567890123456789012345678901"
            })
    void aKeyHasEightToEightyLetters(String key) {
        add(aux51(), key, note(51, freshSubject()))
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency-key-malformed"));
    }

    @Test
    void aKeyServesOneRequestOnly() {
        var key = freshKey();
        add(aux51(), key, note(51, freshSubject())).then().statusCode(201);
        add(aux51(), key, note(51, freshSubject()))
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void aKeyIsTheCallersOwn() {
        var key = freshKey();
        add(aux51(), key, note(51, freshSubject())).then().statusCode(201);
        add(as("aux53", Role.AUXILIARY), key, note(53, freshSubject()))
                .then()
                .statusCode(201)
                .header("Idempotent-Replay", nullValue());
    }

    @Test
    void twoCallsAtOnceHaveOneEffect() {
        var key = freshKey();
        var subject = freshSubject();
        var bothAreIn = new CountDownLatch(1);
        hurdle.set(subject, () -> await(bothAreIn));
        // These threads inherit the class loader of the test, which those of the common pool do not.
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        var calls = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> add(aux51(), key, note(51, subject)), threads))
                .limit(2)
                .toList();
        Awaitility.await().until(() -> rows.waitingForLock() == 1);
        bothAreIn.countDown();
        var answers = calls.stream()
                .map(CompletableFuture::join)
                .map(Response::asString)
                .distinct()
                .toList();
        assertEquals(1, answers.size());
        assertEquals(1, hurdle.passed());
        assertEquals(201, calls.getFirst().join().statusCode());
    }

    @Test
    void aRefusalIsNotRemembered() {
        var key = freshKey();
        var subject = freshSubject();
        hurdle.set(subject, () -> {
            throw Refusal.conflict("not-now");
        });
        add(aux51(), key, note(51, subject)).then().statusCode(409);
        hurdle.clear();
        add(aux51(), key, note(51, subject)).then().statusCode(201).header("Idempotent-Replay", nullValue());
    }

    @Test
    void aFileIsKnownByItsContent() {
        var key = freshKey();
        var attachments = addFresh().header("Location") + "/attachments";
        attach(key, attachments, "one").then().statusCode(204);
        attach(key, attachments, "one").then().statusCode(204).header("Idempotent-Replay", "true");
        attach(key, attachments, "other").then().statusCode(422);
    }

    @Test
    void aKeyServesOneRecordOnly() {
        var key = freshKey();
        aux51().header("Idempotency-Key", key)
                .post(addFresh().header("Location") + "/secret")
                .then()
                .statusCode(200);
        aux51().header("Idempotency-Key", key)
                .post(addFresh().header("Location") + "/secret")
                .then()
                .statusCode(422);
    }

    @Test
    void anEffectThatLeavesNoTrailIsUndone() {
        var added = addFresh();
        aux51().header("Idempotency-Key", freshKey())
                .post(added.header("Location") + "/oblivion")
                .then()
                .statusCode(500);
    }

    private static Response attach(String key, String path, String content) {
        return aux51().header("Idempotency-Key", key)
                .multiPart("file", "file.txt", content.getBytes())
                .post(path);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
