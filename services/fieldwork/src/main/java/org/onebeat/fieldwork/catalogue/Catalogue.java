package org.onebeat.fieldwork.catalogue;

/** The city's catalogues of field work. */
public enum Catalogue {
    OPINION_SUBJECTS("opinion_subject", "unknown-subject"),
    TASK_KINDS("task_kind", "unknown-task-kind"),
    DEED_KINDS("deed_kind", "unknown-deed");

    private final String table;
    private final String refusal;

    Catalogue(String table, String refusal) {
        this.table = table;
        this.refusal = refusal;
    }

    String table() {
        return table;
    }

    /** Code of the problem when a term is none of this catalogue. */
    String refusal() {
        return refusal;
    }
}
