package org.onebeat.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What tells one process from a later one that was given the same id: the boot it lives in and the clock tick it
 * started at.
 */
record Birth(String boot, long tick) {

    private static final int START_TIME = 20; // field 22 of proc(5), counted after the name and from 1

    static Optional<Birth> of(long pid) {
        try {
            String status = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            String[] afterName = status.substring(status.lastIndexOf(')') + 2).split(" ");
            if (afterName[0].equals("Z")) {
                return Optional.empty(); // dead, and only waiting for its parent to notice
            }
            String boot =
                    Files.readString(Path.of("/proc/sys/kernel/random/boot_id")).strip();
            return Optional.of(new Birth(boot, Long.parseLong(afterName[START_TIME - 1])));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
