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

        // the kernel books the machine's time and the process's apart, a few ticks one after the other
        assertTrue(processes.read().since(before).machine() >= used / 2);
    }

    @Test
    void memoryIsThatOfTheProcess() {
        var processes = new Processes(Map.of("test", ProcessHandle.current().pid()));

        assertTrue(processes.megabytes().get("test") > 10);
    }
}
