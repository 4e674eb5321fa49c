package org.onebeat.fieldwork.activity;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import org.onebeat.fieldwork.find.FindKind;
import org.onebeat.fieldwork.find.Opened;

/** An activity with what was come upon. */
record ActivityFile(@JsonUnwrapped ActivityItem activity, List<FoundThere> finds) {

    /**
     * @param severity of a hazard, null else
     * @param opened the dispute or hazard that was opened; null for the moment until it is
     */
    record FoundThere(UUID id, FindKind kind, String category, String severity, String text, Opened opened) {}
}
