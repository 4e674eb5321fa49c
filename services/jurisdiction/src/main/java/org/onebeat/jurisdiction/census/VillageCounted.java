package org.onebeat.jurisdiction.census;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.onebeat.messaging.Event;

/** All counts of a village, so that the latest word alone rebuilds a replica: {@code village-counted.v1}. */
record VillageCounted(
        int village, List<Count> counts, @JsonIgnore long sequence) implements Event {

    /** Households and people on a day. */
    record Count(LocalDate on, int households, int people) {}

    static VillageCounted of(int village, List<VillageCount> rows, long sequence) {
        List<Count> counts = rows.stream()
                .map(row -> new Count(row.on(), row.households(), row.people()))
                .sorted(Comparator.comparing(Count::on))
                .toList();
        return new VillageCounted(village, counts, sequence);
    }

    @Override
    public String topic() {
        return "onebeat.jurisdiction.village-count.v1";
    }

    @Override
    public String type() {
        return "org.onebeat.jurisdiction.village-counted.v1";
    }

    @Override
    public String key() {
        return Integer.toString(village);
    }
}
