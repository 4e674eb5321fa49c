package org.onebeat.sample;

import java.util.UUID;

record NoteView(UUID id, String subject, String author, long version) {
    static NoteView of(Note note) {
        return new NoteView(note.id(), note.subject(), note.author(), note.version());
    }
}
