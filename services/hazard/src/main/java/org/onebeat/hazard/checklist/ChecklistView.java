package org.onebeat.hazard.checklist;

import java.util.List;

/** The questions to be answered at a place, and the version to be named with the answers. */
public record ChecklistView(String kind, int version, List<Question> questions) {

    public static ChecklistView of(Checklist checklist) {
        return new ChecklistView(checklist.kind(), checklist.version(), checklist.questions());
    }
}
