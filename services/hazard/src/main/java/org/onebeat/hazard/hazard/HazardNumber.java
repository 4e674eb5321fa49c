package org.onebeat.hazard.hazard;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.regex.Pattern;

/**
 * The number of a hazard, such as H411603-2026-000123: the county's code, the year, a count without gaps. What is practice
 * is counted by itself, as H411603-2026-Y000123.
 */
@Embeddable
public record HazardNumber(@Column(name = "number") String value) {

    private static final Pattern FORM = Pattern.compile("H\\d{6}-\\d{4}-Y?\\d{6,}");

    public HazardNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a hazard number: " + value);
        }
    }

    public static HazardNumber of(String countyCode, int year, int count) {
        return of(countyCode, year, false, count);
    }

    static HazardNumber of(String countyCode, int year, boolean practice, int count) {
        return new HazardNumber("H%s-%d-%s%06d".formatted(countyCode, year, practice ? "Y" : "", count));
    }

    @Override
    public String toString() {
        return value;
    }
}
