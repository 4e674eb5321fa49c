package org.onebeat.jurisdiction.onboarding;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.onebeat.workbook.Nearness;

/** What a reference that means nothing was probably meant to be. */
final class Proposals {

    private final Map<String, String> former;
    private final Nearness nearness = new Nearness();

    /** @param former codes of once, with those of today */
    Proposals(Map<String, String> former) {
        this.former = former;
    }

    /** The code of today of whoever bore this one. */
    Optional<String> renewed(String code) {
        return Optional.ofNullable(former.get(code.toUpperCase(Locale.ROOT)));
    }

    /** Its code of today, else the one name that is near. */
    Optional<String> of(String reference, String among, Supplier<? extends Collection<String>> names) {
        return renewed(reference).or(() -> nearness.nearest(reference, among, names));
    }
}
