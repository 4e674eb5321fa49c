package org.onebeat.local.demonstration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @TempDir
    private Path folder;

    @Test
    void aLaterStartGoesOnWithTheCityOfTheFirstDay() {
        Notes.in(folder, TODAY).done("DISPUTES 411624 0");

        Notes later = Notes.in(folder, TODAY.plusDays(3));

        assertEquals(TODAY, later.day());
        assertTrue(later.has("DISPUTES 411624 0"));
        assertFalse(later.has("DISPUTES 411624 1"));
        assertFalse(later.finished());
    }

    @Test
    void aFinishedCityStaysFinished() {
        Notes.in(folder, TODAY).finish();

        assertTrue(Notes.in(folder, TODAY).finished());
    }
}
