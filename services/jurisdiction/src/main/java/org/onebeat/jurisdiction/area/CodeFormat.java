package org.onebeat.jurisdiction.area;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.onebeat.territory.AreaKind;

/** What the codes of each kind look like (domain.md section 2: GB/T 2260, statistical divisions, organisation codes). */
public final class CodeFormat {

    private static final Map<AreaKind, Pattern> PATTERNS = new EnumMap<>(Map.of(
            AreaKind.CITY, Pattern.compile("\\d{6}"),
            AreaKind.COUNTY, Pattern.compile("\\d{6}"),
            AreaKind.TOWNSHIP, Pattern.compile("\\d{9}"),
            AreaKind.STATION, Pattern.compile("[0-9A-Z]{12}"),
            AreaKind.SECTOR, Pattern.compile("[0-9A-Z]{12}\\d{2,3}"),
            AreaKind.VILLAGE, Pattern.compile("\\d{12}"),
            AreaKind.GRID, Pattern.compile("\\d{15}")));

    private CodeFormat() {}

    public static boolean allows(AreaKind kind, String code) {
        return PATTERNS.get(kind).matcher(code).matches();
    }
}
