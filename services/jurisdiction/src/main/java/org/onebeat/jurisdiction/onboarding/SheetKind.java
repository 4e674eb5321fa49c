package org.onebeat.jurisdiction.onboarding;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.onebeat.territory.AreaKind;

/** The sheets that jurisdiction is the authority for, in the order in which their areas can exist. */
enum SheetKind {
    COUNTIES("counties", AreaKind.COUNTY, "\\d{6}"),
    TOWNSHIPS("townships", AreaKind.TOWNSHIP, "\\d{9}"),
    STATIONS("stations", AreaKind.STATION, "[0-9A-Z]{12}"),
    VILLAGES("villages", AreaKind.VILLAGE, "\\d{12}");

    static final List<String> KEYS = Arrays.stream(values()).map(SheetKind::key).toList();

    private final String key;
    private final AreaKind area;
    private final Pattern code;

    SheetKind(String key, AreaKind area, String code) {
        this.key = key;
        this.area = area;
        this.code = Pattern.compile(code);
    }

    String key() {
        return key;
    }

    AreaKind area() {
        return area;
    }

    boolean allows(String text) {
        return code.matcher(text).matches();
    }
}
