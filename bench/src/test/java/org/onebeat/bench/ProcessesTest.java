package org.onebeat.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ProcessesTest {

    @Test
    void whatThisProcessUsesIsCountedAsItsOwn() {
        var processes = new Processes(Map.of("test", ProcessHandle.current().pid()));
        Processes.Reading before = processes.read();

        double used = 0;
        while (used < 50) {
            used = processes.read().since(before).used().get("test");
        }

        assertTrue(processes.read().since(before).machine() >= 50);
    }

    @Test
    void memoryIsThatOfTheProcess() {
        var processes = new Processes(Map.of("test", ProcessHandle.current().pid()));

        assertTrue(processes.megabytes().get("test") > 10);
    }
}
