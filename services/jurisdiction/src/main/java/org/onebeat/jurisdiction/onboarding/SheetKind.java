package org.onebeat.jurisdiction.onboarding;

import java.util.Arrays;
import java.util.List;
import org.onebeat.jurisdiction.area.CodeFormat;
import org.onebeat.jurisdiction.area.Writing;
import org.onebeat.territory.AreaKind;

/** The sheets of areas, in the order in which their areas can exist. */
enum SheetKind {
    COUNTIES(AreaKind.COUNTY),
    TOWNSHIPS(AreaKind.TOWNSHIP),
    STATIONS(AreaKind.STATION),
    SECTORS(AreaKind.SECTOR),
    VILLAGES(AreaKind.VILLAGE),
    GRIDS(AreaKind.GRID);

    static final List<String> KEYS = Arrays.stream(values()).map(SheetKind::key).toList();

    private final AreaKind area;

    SheetKind(AreaKind area) {
        this.area = area;
    }

    String key() {
        return Writing.sheet(area);
    }

    AreaKind area() {
        return area;
    }

    boolean allows(String text) {
        return CodeFormat.allows(area, text);
    }
}
