package org.onebeat.cases.catalogue;

import java.util.Set;
import java.util.function.Supplier;

/** The catalogues whose words a city chooses itself (domain.md section 5), each with the words that rules here go by. */
enum Catalogue {
    /** What is found in the field under no category of these is one of the others. */
    DISPUTE_CATEGORY(Category.class, Category::new, "OTHER"),
    /** Finds name where they were made. */
    DISPUTE_SOURCE(Source.class, Source::new, "SWEEP", "VISIT", "PATROL"),
    PARTNER_AGENCY(Agency.class, Agency::new),
    MEETING_PLACE(MeetingPlace.class, MeetingPlace::new),
    MEDIATION_METHOD(MeetingMethod.class, MeetingMethod::new),
    MEETING_OUTCOME(MeetingOutcome.class, MeetingOutcome::new);

    private final Class<? extends CatalogueEntry> type;
    private final Supplier<CatalogueEntry> blank;
    private final Set<String> needed;

    Catalogue(Class<? extends CatalogueEntry> type, Supplier<CatalogueEntry> blank, String... needed) {
        this.type = type;
        this.blank = blank;
        this.needed = Set.of(needed);
    }

    Class<? extends CatalogueEntry> type() {
        return type;
    }

    CatalogueEntry blank() {
        return blank.get();
    }

    /** Whether a rule goes by this word: it may be called otherwise, and is always offered. */
    boolean needs(String code) {
        return needed.contains(code);
    }
}
