package org.onebeat.fieldwork.notice;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a notice is about: a matter, or the person who is told. */
public enum About {
    TASK(false),
    OPINION(false),
    DISPUTE(false),
    HAZARD(false),
    /** What a resident asks. */
    REQUEST(false),
    /** Its id stands for the village's number. */
    VILLAGE(false),
    /** A dispute that is opened to the person, wherever it stands. */
    GRANT(true),
    SECONDMENT(true),
    LEAVE(true),
    HANDOVER(true),
    ROSTER(true);

    private final boolean own;

    About(boolean own) {
        this.own = own;
    }

    /** What is about the person is theirs wherever it stands; what is about a matter only while they may see that. */
    static Set<About> own() {
        return Stream.of(values()).filter(about -> about.own).collect(Collectors.toSet());
    }
}
