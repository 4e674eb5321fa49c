package org.onebeat.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {

    private static final Path HOME = Path.of("/home");

    @Test
    void withoutWordsEverythingIsAsUsual() {
        assertEquals(
                new Options(false, false, false, "411600", HOME.resolve("platform"), 0),
                Options.parse(List.of(), HOME));
    }

    @Test
    void aSecondPlatformHasItsOwnDataAndPorts() {
        var words = List.of("--fresh", "--data", "/other/", "--port-offset", "100");
        assertEquals(new Options(false, true, false, "411600", Path.of("/other"), 100), Options.parse(words, HOME));
    }

    @Test
    void aBarePlatformHasNoDemonstrationCity() {
        assertTrue(Options.parse(List.of("--bare"), HOME).bare());
    }

    @Test
    void anotherCityHasItsOwnData() {
        Options options = Options.parse(List.of("--city", "510100"), HOME);
        assertEquals("510100", options.city());
        assertEquals(HOME.resolve("platform-510100"), options.data());
    }

    @Test
    void anUnknownWordIsNamed() {
        var refusal = assertThrows(Broken.class, () -> Options.parse(List.of("--frsh"), HOME));
        assertTrue(refusal.getMessage().contains("--frsh"));
    }

    @Test
    void aMissingOrWrongValueIsRefused() {
        assertThrows(Broken.class, () -> Options.parse(List.of("--data"), HOME));
        assertThrows(Broken.class, () -> Options.parse(List.of("--port-offset", "many"), HOME));
    }
}
