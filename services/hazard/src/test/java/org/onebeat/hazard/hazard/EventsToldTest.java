package org.onebeat.hazard.hazard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.onebeat.hazard.Desk;
import org.onebeat.hazard.HazardTest;
import org.onebeat.testkit.Contracts;
import org.onebeat.testkit.EventsTold;

@QuarkusTest
class EventsToldTest extends HazardTest {

    private static final List<String> EVENTS = List.of(
            "hazard-found",
            "hazard-went-up",
            "hazard-ordered",
            "hazard-rectification-started",
            "hazard-transferred",
            "hazard-returned",
            "hazard-withdrawn");

    @Test
    void eachStepIsToldOnceInOrderAndAsPromised() throws Exception {
        String id = Desk.AUX51.found(51, "MAJOR");
        for (String step : List.of("order", "rectification-start", "transfer", "return", "withdrawal")) {
            Desk.AUX51.take(id, step).then().statusCode(200);
        }
        List<ConsumerRecord<String, byte[]>> told = EventsTold.of("hazard.hazard", id, EVENTS.size());
        assertEquals(
                EVENTS.stream()
                        .map(event -> "org.onebeat.hazard." + event + ".v1")
                        .toList(),
                told.stream().map(event -> header(event, "ce_type")).toList());
        for (int i = 0; i < EVENTS.size(); i++) {
            assertEquals(Integer.toString(i + 1), header(told.get(i), "ce_sequence"));
            Contracts.assertMatches(
                    "hazard/" + EVENTS.get(i),
                    new ObjectMapper().readTree(told.get(i).value()));
            String data = new String(told.get(i).value(), StandardCharsets.UTF_8);
            List.of("楼道", "村委会", "住建局", "重复").forEach(text -> assertFalse(data.contains(text), data));
        }
    }

    private static String header(ConsumerRecord<String, byte[]> event, String name) {
        return new String(event.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
