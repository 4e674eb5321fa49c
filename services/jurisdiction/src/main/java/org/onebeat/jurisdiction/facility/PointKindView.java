package org.onebeat.jurisdiction.facility;

/**
 * A kind of police point.
 *
 * @param room true of police rooms, false of workstations and posts
 */
public record PointKindView(String code, String zh, String en, boolean room) {

    static PointKindView of(PointKind kind) {
        return new PointKindView(kind.code(), kind.zh(), kind.en(), kind.room());
    }
}
