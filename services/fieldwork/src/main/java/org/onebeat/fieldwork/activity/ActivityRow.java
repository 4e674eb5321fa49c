package org.onebeat.fieldwork.activity;

import java.util.UUID;
import org.onebeat.service.act.Act;
import org.onebeat.territory.Ancestors;

/** An activity of the past on its way into the table. */
record ActivityRow(UUID id, ActivityKind kind, Ancestors where, Act act, Figures figures, Particulars told) {

    ActivityRecorded event() {
        return ActivityRecorded.of(id, kind, where, act, figures, 0);
    }
}
