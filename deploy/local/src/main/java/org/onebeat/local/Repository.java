package org.onebeat.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The source tree of OneBeat, and what a build left in it. */
public record Repository(Path root) {

    /** The one around the present working folder. */
    public static Repository here() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("deploy/kafka/topics.properties"))) {
                return new Repository(folder);
            }
        }
        throw new Broken("This must be started within OneBeat's source tree.");
    }

    public Path topics() {
        return root.resolve("deploy/kafka/topics.properties");
    }

    /** Programs unpacked once for every platform of this tree. */
    public Path parts() {
        return root.resolve(".onebeat/parts");
    }

    public Path keycloak() {
        return parts().resolve("keycloak");
    }

    /** Keycloak's zip, brought from Maven Central when it is missing. */
    public Path keycloakDistribution() {
        return root.resolve("deploy/local/target/keycloak.zip");
    }

    public Path realm() {
        return root.resolve("deploy/keycloak");
    }

    /** A folder for each city that a local platform can be started as, named by its code. */
    public Path cities() {
        return root.resolve("deploy/local/cities");
    }

    /** A service's program, after a build. */
    public Path application(String service) {
        return root.resolve("services").resolve(service).resolve("target/quarkus-app/quarkus-run.jar");
    }

    /** The web pages, after a build. */
    public Path pages() {
        return root.resolve("web/dist");
    }

    /** Class path of the broker's own JVM. */
    public String brokerClassPath() {
        Path target = root.resolve("deploy/local/broker/target");
        try {
            return target.resolve("classes") + ":"
                    + Files.readString(target.resolve("class-path")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("deploy/local/broker is not built: mvn package -pl deploy/local/broker", e);
        }
    }
}
