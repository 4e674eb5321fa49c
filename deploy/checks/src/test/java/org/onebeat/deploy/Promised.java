package org.onebeat.deploy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onebeat.local.Repository;

/** What the source tree says there is: services with their ports, topics with their kinds. */
final class Promised {

    private static final Repository REPOSITORY = Repository.here();

    private Promised() {}

    /** Folders under {@code services}, the gateway left out. */
    static Set<String> services() {
        try (Stream<Path> folders = Files.list(REPOSITORY.root().resolve("services"))) {
            return folders.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .map(folder -> folder.getFileName().toString())
                    .filter(name -> !name.equals("gateway"))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Set<String> programs() {
        var programs = new TreeSet<>(services());
        programs.add("gateway");
        return programs;
    }

    static int port(String service) {
        return number(service, "quarkus.http.port");
    }

    /** Where it says that it is ready. */
    static int healthPort(String service) {
        return service.equals("gateway") ? number(service, "quarkus.management.port") : port(service);
    }

    static Map<String, String> topics() {
        var topics = new TreeMap<String, String>();
        read(REPOSITORY.topics()).forEach((name, kind) -> topics.put(name.toString(), kind.toString()));
        return topics;
    }

    private static int number(String service, String property) {
        Path file = REPOSITORY.root().resolve("services/" + service + "/src/main/resources/application.properties");
        return Integer.parseInt(read(file).getProperty(property));
    }

    private static Properties read(Path file) {
        var properties = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            properties.load(in);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
