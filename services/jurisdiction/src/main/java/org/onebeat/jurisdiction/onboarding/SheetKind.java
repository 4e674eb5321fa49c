package org.onebeat.jurisdiction.onboarding;

import java.util.Arrays;
import java.util.List;
import org.onebeat.jurisdiction.area.CodeFormat;
import org.onebeat.territory.AreaKind;

/** The sheets of areas, in the order in which their areas can exist. */
enum SheetKind {
    COUNTIES("counties", AreaKind.COUNTY),
    TOWNSHIPS("townships", AreaKind.TOWNSHIP),
    STATIONS("stations", AreaKind.STATION),
    SECTORS("sectors", AreaKind.SECTOR),
    VILLAGES("villages", AreaKind.VILLAGE),
    GRIDS("grids", AreaKind.GRID);

    static final List<String> KEYS = Arrays.stream(values()).map(SheetKind::key).toList();

    private final String key;
    private final AreaKind area;

    SheetKind(String key, AreaKind area) {
        this.key = key;
        this.area = area;
    }

    String key() {
        return key;
    }

    AreaKind area() {
        return area;
    }

    boolean allows(String text) {
        return CodeFormat.allows(area, text);
    }
}
