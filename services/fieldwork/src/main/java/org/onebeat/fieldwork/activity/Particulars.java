package org.onebeat.fieldwork.activity;

import jakarta.persistence.Embeddable;

/**
 * What else is told of an activity; null where nothing is.
 *
 * @param deed code of the catalogue; always there for a deed, never otherwise
 * @param subject what a publicity session was about
 * @param route of a patrol
 */
@Embeddable
public record Particulars(String deed, String subject, String route, String note) {

    private static final String ANY_DEED = "OTHER";

    public static Particulars of(ActivityKind kind, String deed, String subject, String route, String note) {
        String done = deed == null ? ANY_DEED : deed;
        return new Particulars(
                kind == ActivityKind.DEED ? done : null,
                kind == ActivityKind.PUBLICITY ? text(subject) : null,
                kind == ActivityKind.PATROL ? text(route) : null,
                text(note));
    }

    private static String text(String told) {
        return told == null || told.isBlank() ? null : told.strip();
    }
}
