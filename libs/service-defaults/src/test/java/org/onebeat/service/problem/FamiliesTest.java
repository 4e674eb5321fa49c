package org.onebeat.service.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotAllowedException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onebeat.territory.Refused;
import org.onebeat.territory.ReplicaBehind;
import org.onebeat.territory.UnknownArea;

class FamiliesTest {
    static Stream<Arguments> told() {
        return Stream.of(
                Arguments.of(Refusal.conflict("illegal-step"), 409, "illegal-step"),
                Arguments.of(new Refused("no-posting"), 403, "no-posting"),
                Arguments.of(new UnknownArea(17), 422, "unknown-area"),
                Arguments.of(new ReplicaBehind("area 17"), 503, "replica-behind"),
                Arguments.of(new UnauthorizedException(), 401, "unauthenticated"),
                Arguments.of(new AuthenticationFailedException(), 401, "unauthenticated"),
                Arguments.of(new ForbiddenException(), 403, "forbidden"),
                Arguments.of(new AuthenticationFailedException(new OIDCException("away")), 503, "sign-in-unavailable"),
                Arguments.of(new OptimisticLockException(), 412, "stale"),
                Arguments.of(new NotAllowedException("GET"), 405, "method-not-allowed"),
                Arguments.of(sql("23505"), 409, "already-there"),
                Arguments.of(sql("23P01"), 409, "already-there"),
                Arguments.of(sql("42501"), 403, "out-of-scope"),
                Arguments.of(sql("40P01"), 412, "stale"),
                Arguments.of(sql("55P03"), 503, "busy"),
                Arguments.of(sql("08006"), 503, "database-unavailable"),
                Arguments.of(sql("57P01"), 503, "database-unavailable"),
                Arguments.of(new SQLException("Acquisition timeout while waiting"), 503, "database-unavailable"));
    }

    @ParameterizedTest
    @MethodSource
    void told(Throwable problem, int status, String code) {
        var refusal = Families.refusal(problem).orElseThrow();
        assertEquals(code, refusal.code());
        assertEquals(status, refusal.kind().status());
    }

    @Test
    void findWhatATransactionWrapped() {
        var rollback = new RollbackException("rolled back");
        rollback.initCause(new OptimisticLockException());
        assertEquals(
                "stale",
                Families.refusal(new IllegalStateException(rollback))
                        .orElseThrow()
                        .code());
    }

    @Test
    void sayWhatThereIsToChooseFrom() {
        var wrong = assertThrows(InvalidFormatException.class, () -> new ObjectMapper()
                .readValue("{\"kind\": \"GONE\"}", new TypeReference<Map<String, Kind>>() {}));
        var refusal = Families.refusal(new BadRequestException(wrong)).orElseThrow();
        var place = refusal.places().getFirst();
        assertEquals("kind", place.field());
        assertEquals("not-among-choices", place.rule());
        assertTrue(place.values().get("choices").toString().contains("STALE"), () -> "" + place.values());
    }

    @Test
    void sayWhatADateInABodyLooksLike() {
        var wrong = assertThrows(InvalidFormatException.class, () -> new ObjectMapper()
                .findAndRegisterModules()
                .readValue("{\"from\": \"31.1.2026\"}", new TypeReference<Map<String, LocalDate>>() {}));
        var place = Families.refusal(new BadRequestException(wrong))
                .orElseThrow()
                .places()
                .getFirst();
        assertEquals("from not-a-date", place.field() + " " + place.rule());
    }

    @Test
    void takeTrueOrFalseForNoNumber() {
        assertEquals("wrong-value", Form.of(boolean.class));
        assertEquals("not-a-number", Form.of(int.class));
    }

    @Test
    void takeOurOwnJsonMistakesForOurs() {
        var ours = new UncheckedIOException(new JsonParseException(null, "stored answer"));
        assertTrue(Families.refusal(ours).isEmpty());
    }

    @Test
    void knowNothingOfTheUnforeseen() {
        assertTrue(Families.refusal(new NullPointerException()).isEmpty());
    }

    private static RuntimeException sql(String state) {
        return new IllegalStateException(new SQLException("refused", state));
    }
}
