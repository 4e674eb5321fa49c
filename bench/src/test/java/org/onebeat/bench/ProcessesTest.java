package org.onebeat.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProcessesTest {

    @Test
    void whatThisProcessUsesIsCountedAsItsOwn() {
        var processes = new Processes(Map.of("test", ProcessHandle.current().pid()), Set.of());
        Processes.Reading before = processes.read();

        double used = 0;
        while (used < 50) {
            used = processes.read().since(before).used().get("test");
        }

        // the kernel books the machine's time and the process's apart, a few ticks one after the other
        assertTrue(processes.read().since(before).machine() >= used / 2);
    }

    @Test
    void aChildThatIsNamedItselfIsCountedOnce() throws IOException {
        Process child = new ProcessBuilder("sh", "-c", "while :; do :; done").start();
        try {
            var processes =
                    new Processes(Map.of("test", ProcessHandle.current().pid(), "child", child.pid()), Set.of());
            Processes.Reading before = processes.read();

            Processes.Reading used;
            do {
                used = processes.read().since(before);
            } while (used.used().get("child") < 100);

            double both = used.used().get("child") + used.used().get("test");
            assertTrue(both <= 1.2 * used.machine(), () -> both + " ms of a machine's");
        } finally {
            child.destroy();
        }
    }

    @Test
    void memoryIsThatOfTheProcess() {
        var processes = new Processes(Map.of("test", ProcessHandle.current().pid()), Set.of());

        assertTrue(processes.megabytes().get("test") > 10);
    }
}
