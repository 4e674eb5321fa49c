package org.onebeat.personnel.account;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A wire to a server that can be cut: what was under way is done there then, and not heard of here. */
final class Relay implements AutoCloseable {
    private static final int AS_LONG_AS_IT_HOLDS = Integer.MAX_VALUE;

    private final URI server;
    private final ServerSocket door;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    /** How many pieces of answers are passed on before it breaks; none while it is cut. */
    private final AtomicInteger left = new AtomicInteger(AS_LONG_AS_IT_HOLDS);

    Relay(URI server) throws IOException {
        this.server = server;
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    String address() {
        return "http://127.0.0.1:" + door.getLocalPort();
    }

    void cut() {
        left.set(0);
        open.forEach(Relay::closed);
    }

    boolean isCut() {
        return left.get() <= 0;
    }

    void mend() {
        left.set(AS_LONG_AS_IT_HOLDS);
    }

    /** It holds for so many pieces of answers. */
    void mendFor(int pieces) {
        left.set(pieces);
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket caller = door.accept();
                if (isCut()) {
                    closed(caller);
                } else {
                    connect(caller, new Socket(server.getHost(), server.getPort()));
                }
            } catch (IOException over) {
                // the test is over, or the server is not there: whoever called sees it
            }
        }
    }

    private void connect(Socket caller, Socket answering) {
        open.add(caller);
        open.add(answering);
        Thread.ofVirtual().start(() -> pass(caller, answering, false));
        Thread.ofVirtual().start(() -> pass(answering, caller, true));
    }

    private void pass(Socket from, Socket to, boolean answers) {
        byte[] piece = new byte[65_536];
        try {
            for (int length = from.getInputStream().read(piece);
                    length > 0;
                    length = from.getInputStream().read(piece)) {
                if (answers && left.getAndDecrement() <= 0) {
                    cut();
                    return;
                }
                to.getOutputStream().write(piece, 0, length);
            }
        } catch (IOException broken) {
            // cut, or hung up
        } finally {
            closed(from);
            closed(to);
        }
    }

    private static void closed(Socket socket) {
        try {
            socket.close();
        } catch (IOException ignored) {
            // it is closed then
        }
    }

    @Override
    public void close() throws IOException {
        cut();
        door.close();
    }
}
