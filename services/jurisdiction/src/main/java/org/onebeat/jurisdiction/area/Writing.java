package org.onebeat.jurisdiction.area;

import java.util.Map;
import java.util.Optional;
import org.onebeat.territory.AreaKind;

/** What a name and a code must be, written by hand as in a workbook: each question answers the rule that is broken. */
public final class Writing {

    private static final int LONGEST_NAME = 60;
    private static final int CITY_PREFIX = 4;

    private Writing() {}

    /**
     * A rule that is broken.
     *
     * @param rule as its text is named
     * @param named what the text mentions
     */
    public record Breach(String rule, Map<String, String> named) {}

    public static Optional<Breach> ofName(String name) {
        return name.codePointCount(0, name.length()) > LONGEST_NAME
                ? Optional.of(new Breach("name-too-long", Map.of("most", "" + LONGEST_NAME)))
                : Optional.empty();
    }

    public static Optional<Breach> ofCode(AreaKind kind, String code) {
        return CodeFormat.allows(kind, code)
                ? Optional.empty()
                : Optional.of(new Breach("code-format-" + sheet(kind), Map.of()));
    }

    /** Whether a code begins as codes of this county do. */
    public static Optional<Breach> ofCounty(String code, String county) {
        return code.startsWith(county)
                ? Optional.empty()
                : Optional.of(new Breach("other-county", Map.of("county", county)));
    }

    /** Whether a code begins as codes of this city do. */
    public static Optional<Breach> ofCity(String code, String city) {
        return code.startsWith(city.substring(0, CITY_PREFIX))
                ? Optional.empty()
                : Optional.of(new Breach("other-city", Map.of("county", city)));
    }

    /** The sheet of a workbook on which areas of this kind stand. */
    public static String sheet(AreaKind kind) {
        return switch (kind) {
            case CITY, COUNTY -> "counties";
            case TOWNSHIP -> "townships";
            case STATION -> "stations";
            case SECTOR -> "sectors";
            case VILLAGE -> "villages";
            case GRID -> "grids";
        };
    }
}
