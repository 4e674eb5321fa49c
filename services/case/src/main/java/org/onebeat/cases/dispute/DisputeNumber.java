package org.onebeat.cases.dispute;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.regex.Pattern;

/** The number on the file, such as 411603-2026-000123: the county's code, the year, a count without gaps. */
@Embeddable
public record DisputeNumber(@Column(name = "number") String value) {

    private static final Pattern FORM = Pattern.compile("\\d{6}-\\d{4}-\\d{6,}");

    public DisputeNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a dispute number: " + value);
        }
    }

    public static DisputeNumber of(String countyCode, int year, int count) {
        return new DisputeNumber("%s-%d-%06d".formatted(countyCode, year, count));
    }

    @Override
    public String toString() {
        return value;
    }
}
