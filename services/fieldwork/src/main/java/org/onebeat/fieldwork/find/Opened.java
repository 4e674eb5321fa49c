package org.onebeat.fieldwork.find;

import java.util.UUID;

/** The dispute or the hazard that a find became, as it stands by its last event. */
public record Opened(UUID id, String number, String state) {

    /** Null for the moment until it is opened. */
    public static Opened of(Find find) {
        return find.matterId() == null ? null : new Opened(find.matterId(), find.matterNumber(), find.matterState());
    }
}
