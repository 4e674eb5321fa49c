package org.onebeat.cases.dispute;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.regex.Pattern;

/**
 * The number on the file, such as 411603-2026-000123: the county's code, the year, a count without gaps. What is
 * practice is counted by itself, as 411603-2026-Y000123.
 */
@Embeddable
public record DisputeNumber(@Column(name = "number") String value) {

    private static final Pattern FORM = Pattern.compile("\\d{6}-\\d{4}-Y?\\d{6,}");

    public DisputeNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a dispute number: " + value);
        }
    }

    public static DisputeNumber of(String countyCode, int year, int count) {
        return of(countyCode, year, false, count);
    }

    static DisputeNumber of(String countyCode, int year, boolean practice, int count) {
        return new DisputeNumber("%s-%d-%s%06d".formatted(countyCode, year, practice ? "Y" : "", count));
    }

    @Override
    public String toString() {
        return value;
    }
}
