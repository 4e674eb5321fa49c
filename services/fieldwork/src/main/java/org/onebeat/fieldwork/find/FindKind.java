package org.onebeat.fieldwork.find;

/** What somebody came upon, and which service opens it. */
public enum FindKind {
    DISPUTE,
    HAZARD
}
