package org.onebeat.local.kafka;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * Where a broker lives.
 *
 * @param classPath of the broker's own JVM, which agrees with no other
 * @param home folder of its data
 * @param port where clients connect; the controller listens on {@code controllerPort}
 */
public record BrokerSettings(String classPath, Path home, int port, int controllerPort) {

    public String servers() {
        return "127.0.0.1:" + port;
    }

    Path log() {
        return home.resolveSibling("logs").resolve("kafka.log");
    }

    /** Writes the broker's settings beside its data. */
    Path write() throws IOException {
        var properties = new Properties();
        try (InputStream defaults = BrokerSettings.class.getResourceAsStream("broker.properties")) {
            properties.load(defaults);
        }
        String controller = "127.0.0.1:" + controllerPort;
        properties.setProperty("listeners", "PLAINTEXT://" + servers() + ",CONTROLLER://" + controller);
        properties.setProperty("advertised.listeners", "PLAINTEXT://" + servers() + ",CONTROLLER://" + controller);
        properties.setProperty("controller.quorum.bootstrap.servers", controller);
        properties.setProperty("log.dirs", home.resolve("data").toString());
        Path file = Files.createDirectories(home).resolve("broker.properties");
        try (var writer = Files.newBufferedWriter(file)) {
            properties.store(writer, null);
        }
        return file;
    }
}
