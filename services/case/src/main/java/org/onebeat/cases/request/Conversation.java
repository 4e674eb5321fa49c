package org.onebeat.cases.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** What a resident and the police wrote to one another, as one text, so that it is encrypted and erased as one. */
record Conversation(List<Line> lines) {

    /** Of the resident's lines; an answer always finds room. */
    static final int MOST = 20;

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    static Conversation beginning(Line first) {
        return new Conversation(List.of(first));
    }

    Conversation and(Line line) {
        return new Conversation(Stream.concat(lines.stream(), Stream.of(line)).toList());
    }

    boolean isFull() {
        return lines.stream().filter(line -> line.by() == null).count() >= MOST;
    }

    /** Without lines once it is erased. */
    static Conversation read(String text) {
        try {
            return text == null ? new Conversation(List.of()) : JSON.readValue(text, Conversation.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    String written() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
