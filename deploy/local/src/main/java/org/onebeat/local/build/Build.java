package org.onebeat.local.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.onebeat.local.Progress;
import org.onebeat.local.Repository;

/** Makes what runs out of what is written, and leaves out what has not changed. */
public final class Build {

    private static final List<String> SERVICES =
            List.of("jurisdiction", "personnel", "case", "hazard", "fieldwork", "assessment", "gateway");
    private static final Pattern MODULE = Pattern.compile("\\[INFO] Building (\\S+) \\S+ +\\[(\\d+/\\d+)]");

    private final Repository repository;
    private final Path log;
    private final Progress progress;

    public Build(Repository repository, Path log, Progress progress) {
        this.repository = repository;
        this.log = log;
        this.progress = progress;
    }

    /** Services, pages and Keycloak's distribution: whatever is missing or out of date. */
    public void run() {
        services();
        pages();
        keycloak();
    }

    private void services() {
        Stamp stamp = serviceStamp();
        if (stamp.fresh()) {
            progress.step("services", "built already");
            return;
        }
        progress.step("services", "building with Maven (the first time it downloads, that takes minutes)");
        var words = new ArrayList<>(
                List.of("mvn", "-B", "-T2", "package", "-Dmaven.test.skip=true", "-Dspotless.check.skip"));
        words.addAll(List.of(
                "-am",
                "-pl",
                String.join(
                        ",", SERVICES.stream().map(name -> "services/" + name).toList())));
        tool("building the services", repository.root()).run(words, this::showModule);
        stamp.set();
    }

    private void showModule(String line) {
        var module = MODULE.matcher(line);
        if (module.find()) {
            progress.step("services", module.group(2) + " " + module.group(1));
        }
    }

    private void pages() {
        Stamp stamp = pageStamp();
        if (stamp.fresh()) {
            progress.step("pages", "built already");
            return;
        }
        progress.step("pages", "building with npm");
        Tool npm = tool("building the pages", repository.root().resolve("web"));
        npm.run(List.of("npm", "ci", "--no-audit", "--no-fund"), line -> {});
        npm.run(List.of("npm", "run", "build"), line -> {});
        stamp.set();
    }

    /** Keycloak's distribution. */
    public void keycloak() {
        if (Files.exists(repository.keycloak()) || Files.exists(repository.keycloakDistribution())) {
            return;
        }
        progress.step("keycloak", "bringing it from Maven Central (177 MB)");
        var words = List.of("mvn", "-B", "dependency:copy@keycloak", "-pl", "deploy/local");
        tool("bringing Keycloak", repository.root()).run(words, line -> {});
    }

    private Tool tool(String purpose, Path folder) {
        return new Tool(purpose, folder, log, Map.of());
    }

    private Stamp serviceStamp() {
        var products = SERVICES.stream().map(repository::application).toList();
        return stamp("services", List.of("pom.xml", "libs", "services"), products);
    }

    private Stamp pageStamp() {
        Path index = repository.pages().resolve("index.html");
        return stamp("pages", List.of("web", "api-specs"), List.of(index));
    }

    /** Says that everything is built, after somebody else has done it. */
    public void accept() {
        serviceStamp().set();
        pageStamp().set();
    }

    private Stamp stamp(String name, List<String> folders, List<Path> products) {
        Path file = repository.root().resolve(".onebeat/built-" + name);
        return new Stamp(file, new Sources(repository.root(), folders), products);
    }
}
