package org.onebeat.demonstration.city;

import java.util.List;
import java.util.stream.IntStream;

/** A part of a community; villages in the country have none here. */
public record Grid(String code, String name) {

    private static final int GRIDS = 3;

    public static List<Grid> of(Village village) {
        return IntStream.rangeClosed(1, village.urban() ? GRIDS : 0)
                .mapToObj(number -> new Grid("%s%03d".formatted(village.code(), number), "第%d网格".formatted(number)))
                .toList();
    }
}
