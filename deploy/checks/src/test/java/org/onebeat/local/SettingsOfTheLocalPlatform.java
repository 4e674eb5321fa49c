package org.onebeat.local;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.onebeat.local.seed.City;

/** What the launcher tells each of its services: what any other way of running them must tell as well. */
public final class SettingsOfTheLocalPlatform {

    private final Installation at;

    public SettingsOfTheLocalPlatform(Path home) {
        City city = City.of(Repository.here(), City.DEMONSTRATION);
        at = new Installation(Repository.here(), city, new Place(home), new Secrets(home.resolve("secrets")), 0);
    }

    /** Names of the variables, without those that only move a port or a log on one machine. */
    public Set<String> of(String service) {
        var names = new TreeSet<>(at.common(1).keySet());
        if (service.equals("gateway")) {
            names.addAll(at.gateway().keySet());
        } else {
            names.addAll(at.storage(service).keySet());
            names.addAll(own(service).keySet());
        }
        names.removeIf(name -> name.matches("QUARKUS_(HTTP|MANAGEMENT|LOG)_.*"));
        return names;
    }

    private Map<String, String> own(String service) {
        return switch (service) {
            case "jurisdiction" -> at.jurisdiction();
            case "personnel" -> at.personnel();
            default -> Map.of();
        };
    }
}
