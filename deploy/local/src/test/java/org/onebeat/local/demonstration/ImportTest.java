package org.onebeat.local.demonstration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onebeat.demonstration.past.Batch;
import org.onebeat.demonstration.past.Chapter;
import org.onebeat.demonstration.past.PastRecord;
import org.onebeat.local.Api;

/** Imports against a gateway that answers as it is told. */
class ImportTest {

    private static final Batch BATCH = new Batch(
            Chapter.OPINIONS,
            "411624",
            7,
            List.of(new PastRecord.Opinion(
                    "o-1", "411624001001", "SAFETY", "希望修路灯", Instant.parse("2026-01-02T03:04:05Z"), null, null)));

    private final Deque<Integer> answers = new ArrayDeque<>();
    private final List<String> told = new ArrayList<>();
    private int signedIn;
    private HttpServer gateway;

    @BeforeEach
    void open() throws IOException {
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/token", call -> {
            signedIn++;
            answer(call, 200, "{\"access_token\":\"t\"}");
        });
        gateway.createContext("/api", call -> {
            told.add(new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            int status = answers.remove();
            answer(call, status, status == 200 ? "{\"taken\":1,\"known\":0}" : "{\"code\":\"some-code\"}");
        });
        gateway.start();
    }

    @AfterEach
    void close() {
        gateway.stop(0);
    }

    @Test
    void aBatchIsToldWithoutWhatDoesNotApply() {
        bring(200);

        assertEquals(
                List.of("{\"county\":\"411624\",\"records\":[{\"reference\":\"o-1\",\"village\":\"411624001001\","
                        + "\"subject\":\"SAFETY\",\"text\":\"希望修路灯\",\"occurredAt\":\"2026-01-02T03:04:05Z\"}]}"),
                told);
    }

    @Test
    void aServiceThatIsAwayIsAskedAgain() {
        bring(503, 429, 200);

        assertEquals(3, told.size());
    }

    @Test
    void aTokenThatRanOutIsRenewed() {
        bring(401, 200);

        assertEquals(2, signedIn);
        assertEquals(told.get(0), told.get(1));
    }

    @Test
    void aReplicaThatLagsIsGivenAMoment() {
        bring(422, 200);

        assertEquals(2, told.size());
    }

    @Test
    void aRefusedBatchIsNamedWithItsAnswer() {
        Refused refused = assertThrows(Refused.class, () -> bring(400));

        assertTrue(refused.getMessage().contains("OPINIONS 411624 7"), refused.getMessage());
        assertTrue(refused.getMessage().contains("some-code"), refused.getMessage());
    }

    private void bring(Integer... statuses) {
        answers.addAll(List.of(statuses));
        URI address = URI.create("http://localhost:" + gateway.getAddress().getPort());
        try (var api = new Api(address)) {
            api.signIn(address.resolve("/token"), "onebeat-cli", "import411600", "secret");
            new Import(api, () -> false).bring(BATCH);
        }
    }

    private static void answer(HttpExchange call, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().add("Content-Type", "application/json");
        call.sendResponseHeaders(status, body.length);
        call.getResponseBody().write(body);
        call.close();
    }
}
