package org.onebeat.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onebeat.local.process.Ledger;
import org.onebeat.local.seed.City;

class TopologyTest {

    @TempDir
    Path home;

    @Test
    void noTwoPartsListenOnTheSamePort() {
        List<Integer> ports = ports(0);
        assertEquals(ports.size(), new HashSet<>(ports).size());
    }

    @Test
    void anOffsetMovesEveryPort() {
        assertEquals(ports(0).stream().map(port -> port + 500).toList(), ports(500));
    }

    @Test
    void everyNeedIsMet() {
        var parts = topology(0).all();
        assertEquals(parts.size(), Conductor.inOrder(parts, List.of()).size());
    }

    @Test
    void passwordsAreKeptForTheNextStart() {
        String first = new Secrets(home.resolve("secrets")).typed("demonstration");
        assertEquals(first, new Secrets(home.resolve("secrets")).typed("demonstration"));
        assertTrue(first.matches("Onebeat-\\w{4}-\\w{4}"), first);
    }

    private List<Integer> ports(int offset) {
        return topology(offset).all().stream()
                .flatMap(part -> part.ports().stream())
                .toList();
    }

    private Topology topology(int offset) {
        var secrets = new Secrets(home.resolve("secrets"));
        var at = new Installation(
                Repository.here(), City.of(Repository.here(), City.DEMONSTRATION), new Place(home), secrets, offset);
        return new Topology(at, new Ledger(home.resolve("pids")));
    }
}
