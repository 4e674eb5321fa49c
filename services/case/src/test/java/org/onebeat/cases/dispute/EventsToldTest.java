package org.onebeat.cases.dispute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.onebeat.cases.CaseTest;
import org.onebeat.cases.Desk;
import org.onebeat.testkit.Contracts;
import org.onebeat.testkit.EventsTold;

@QuarkusTest
class EventsToldTest extends CaseTest {

    private static final List<String> EVENTS = List.of(
            "dispute-reported",
            "dispute-triaged",
            "dispute-assigned",
            "dispute-mediation-started",
            "dispute-mediation-failed",
            "dispute-taken-up",
            "dispute-agreed",
            "dispute-followed-up",
            "dispute-closed",
            "dispute-reopened",
            "dispute-withdrawn");

    @Test
    void eachStepIsToldOnceInOrderAndAsPromised() throws Exception {
        String id = Desk.AUX51.brought(
                51, "triage", "assignment", "mediation", "failure", "take-up", "agreement", "follow-ups", "closure");
        Desk.AUX51.take(id, "follow-ups", Map.of("holds", false, "satisfaction", 1, "note", "张三丰不认账"));
        Desk.AUX51.take(id, "withdrawal");
        List<ConsumerRecord<String, byte[]>> told = EventsTold.of("case.dispute", id, EVENTS.size());
        assertEquals(
                EVENTS.stream()
                        .map(event -> "org.onebeat.case." + event + ".v1")
                        .toList(),
                told.stream().map(event -> header(event, "ce_type")).toList());
        for (int i = 0; i < EVENTS.size(); i++) {
            assertEquals(Integer.toString(i + 1), header(told.get(i), "ce_sequence"));
            Contracts.assertMatches(
                    "case/" + EVENTS.get(i),
                    new ObjectMapper().readTree(told.get(i).value()));
        }
    }

    @Test
    void nothingOfAResidentLeavesTheService() {
        String id = Desk.AUX51.brought(51, "triage", "assignment", "mediation");
        Desk.AUX51.take(id, "agreement", Map.of("terms", "张三丰向李四道歉"));
        for (ConsumerRecord<String, byte[]> event : EventsTold.of("case.dispute", id, 5)) {
            String data = new String(event.value(), StandardCharsets.UTF_8);
            List.of("张", "李四", "13812345", "1101051", "排水沟", "道歉")
                    .forEach(resident -> assertFalse(data.contains(resident), data));
        }
    }

    @Test
    void aRefusedStepIsNotTold() {
        String id = Desk.AUX51.reported(51);
        Desk.AUX51.take(id, "closure").then().statusCode(409);
        Desk.AUX51.take(id, "withdrawal").then().statusCode(200);
        assertEquals(
                List.of("org.onebeat.case.dispute-reported.v1", "org.onebeat.case.dispute-withdrawn.v1"),
                EventsTold.of("case.dispute", id, 2).stream()
                        .map(event -> header(event, "ce_type"))
                        .toList());
    }

    private static String header(ConsumerRecord<String, byte[]> event, String name) {
        return new String(event.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
