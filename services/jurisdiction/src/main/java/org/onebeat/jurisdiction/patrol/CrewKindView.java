package org.onebeat.jurisdiction.patrol;

/** A kind of crew in both languages. */
record CrewKindView(String code, String zh, String en) {

    static CrewKindView of(CrewKind kind) {
        return new CrewKindView(kind.code(), kind.zh(), kind.en());
    }
}
