package org.onebeat.demonstration.past;

import java.util.List;

/** What one call of an import brings in: records of one chapter and one county. */
public record Batch(Chapter chapter, String county, int number, List<PastRecord> records) {

    /** The same for the same batch, whoever asks and when. */
    public String name() {
        return chapter + " " + county + " " + number;
    }
}
