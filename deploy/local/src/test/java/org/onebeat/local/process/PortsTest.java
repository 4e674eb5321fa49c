package org.onebeat.local.process;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void aPortSomebodyListensOnIsNotFree() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertFalse(Ports.free(taken.getLocalPort()));
            assertTrue(Ports.listening(taken.getLocalPort()));
        }
    }

    @Test
    void aPortIsFreeAgainOnceItsListenerIsGone() throws IOException {
        int port;
        try (var listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = listener.getLocalPort();
        }
        assertTrue(Ports.free(port));
    }
}
