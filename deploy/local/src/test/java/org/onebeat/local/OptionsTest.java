package org.onebeat.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {

    private static final Path USUAL = Path.of("/usual");

    @Test
    void withoutWordsEverythingIsAsUsual() {
        assertEquals(new Options(false, false, false, USUAL, 0), Options.parse(List.of(), USUAL));
    }

    @Test
    void aSecondPlatformHasItsOwnDataAndPorts() {
        var words = List.of("--fresh", "--data", "/other/", "--port-offset", "100");
        assertEquals(new Options(false, true, false, Path.of("/other"), 100), Options.parse(words, USUAL));
    }

    @Test
    void aBarePlatformHasNoDemonstrationCity() {
        assertTrue(Options.parse(List.of("--bare"), USUAL).bare());
    }

    @Test
    void anUnknownWordIsNamed() {
        var refusal = assertThrows(Broken.class, () -> Options.parse(List.of("--frsh"), USUAL));
        assertTrue(refusal.getMessage().contains("--frsh"));
    }

    @Test
    void aMissingOrWrongValueIsRefused() {
        assertThrows(Broken.class, () -> Options.parse(List.of("--data"), USUAL));
        assertThrows(Broken.class, () -> Options.parse(List.of("--port-offset", "many"), USUAL));
    }
}
