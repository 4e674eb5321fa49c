package org.onebeat.fieldwork;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.onebeat.messaging.Event;
import org.onebeat.testkit.Contracts;

/** An event of a dispute or a hazard as the contract's example tells it, changed where a test wants it otherwise. */
public record Told(
        String matter,
        String happening,
        long sequence,
        @JsonValue ObjectNode document) implements Event {

    public static Told ofDispute(UUID id, String happening, long sequence) {
        ObjectNode document = Contracts.example("case/dispute-" + happening).deepCopy();
        return new Told("dispute", happening, sequence, document.put("dispute", id.toString()));
    }

    public static Told ofHazard(UUID id, String happening, long sequence) {
        ObjectNode document = Contracts.example("hazard/hazard-" + happening).deepCopy();
        return new Told("hazard", happening, sequence, document.put("hazard", id.toString()));
    }

    public Told by(Integer person) {
        document.put("by", person);
        return this;
    }

    public Told responsible(Integer person) {
        document.put("responsible", person);
        return this;
    }

    public Told arisenFrom(String find) {
        document.putObject("origin").put("find", find);
        return this;
    }

    public Told with(String member, String value) {
        document.put(member, value);
        return this;
    }

    public Told asking(int person) {
        document.putArray("people").add(person);
        return this;
    }

    public Told in(int village, int station) {
        ((ObjectNode) document.get("place")).put("village", village).put("station", station);
        return this;
    }

    public Told imported() {
        document.put("imported", true);
        return this;
    }

    public Told without(String member) {
        document.remove(member);
        return this;
    }

    @Override
    public String topic() {
        return matter.equals("dispute") ? "onebeat.case.dispute.v1" : "onebeat.hazard.hazard.v1";
    }

    @Override
    public String type() {
        return "org.onebeat." + (matter.equals("dispute") ? "case" : "hazard") + "." + matter + "-" + happening + ".v1";
    }

    @Override
    public String key() {
        return document.get(matter).asText();
    }
}
