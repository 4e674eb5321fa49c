package org.onebeat.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutageTest {

    @ParameterizedTest
    @CsvSource({
        "08006, true", // connection lost
        "57P01, true", // shut down by its administrator
        "57P03, true", // starting up
        "53300, true", // too many connections
        "40P01, true", // deadlock
        "25006, true", // read only: a standby
        "23505, false", // unique violation
        "22P02, false", // no such number
        "57014, false" // statement cancelled
    })
    void theStateTells(String state, boolean outage) {
        var failure = new IllegalStateException(new DatabaseFailure(new SQLException("?", state)));

        assertEquals(outage, Outage.isBehind(failure));
    }

    @Test
    void aPoolWithoutConnectionsIsOne() {
        var failure = new SQLException("Acquisition timeout while waiting for new connection", new TimeoutException());

        assertEquals(true, Outage.isBehind(failure));
    }

    @Test
    void aSuppressedOneCounts() {
        var failure = new IllegalStateException("could not commit");
        failure.addSuppressed(new SQLException("?", "08003"));

        assertEquals(true, Outage.isBehind(failure));
    }

    @Test
    void causesInACircleEnd() {
        var one = new IllegalStateException("one");
        var other = new IOException("other", one);
        one.initCause(other);

        assertEquals(false, Outage.isBehind(one));
    }
}
