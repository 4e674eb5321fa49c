package org.onebeat.local.seed;

import java.util.Locale;

/** A demonstration account's person and posting. */
public record Person(String serviceNumber, String name, String category, String unit, String function, String area) {

    public String account() {
        return serviceNumber.toLowerCase(Locale.ROOT);
    }
}
