package org.onebeat.territory;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The order of a list: attributes that are never null, the last of them unique, so that a page can begin after any row.
 * One direction for all of them, for then one index carries both the order and the keyset.
 */
public record Sort(List<String> attributes, boolean ascending) {
    public Sort {
        attributes = List.copyOf(attributes);
    }

    public static Sort ascending(String... attributes) {
        return new Sort(List.of(attributes), true);
    }

    public static Sort descending(String... attributes) {
        return new Sort(List.of(attributes), false);
    }

    String orderBy() {
        String direction = ascending ? " asc" : " desc";
        return attributes.stream()
                .map(attribute -> "it." + attribute + direction)
                .collect(Collectors.joining(", ", " order by ", ""));
    }

    /** The rows that follow the row with these values of the sort attributes; all rows where there are none. */
    Restriction after(List<?> values) {
        if (values.isEmpty()) {
            return Restriction.none();
        }
        if (values.size() != attributes.size()) {
            throw new IllegalArgumentException("a position has one value for each of " + attributes);
        }
        String row = attributes.stream().map("it."::concat).collect(Collectors.joining(", ", "(", ")"));
        String position = Stream.iterate(0, i -> i + 1)
                .limit(values.size())
                .map(i -> ":after" + i)
                .collect(Collectors.joining(", ", "(", ")"));
        Restriction following = Restriction.of(row + (ascending ? " > " : " < ") + position);
        for (int i = 0; i < values.size(); i++) {
            following = following.with("after" + i, values.get(i));
        }
        return following;
    }
}
