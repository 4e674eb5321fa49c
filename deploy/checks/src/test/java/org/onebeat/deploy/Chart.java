package org.onebeat.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.marcnuri.helm.Helm;
import com.marcnuri.helm.LintResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.onebeat.local.Repository;

/** The chart, rendered by Helm's own library. */
final class Chart {

    private static final Path SOURCE = Repository.here().root().resolve("helm/onebeat");

    /** A copy with the files that the chart's links point to, and a city, without which it is not to be linted. */
    private static final Path FOLDER = copy(Path.of("target/chart/onebeat"));

    private Chart() {}

    static LintResult lint() {
        return new Helm(FOLDER).lint().call();
    }

    /** What would be applied. */
    static List<JsonNode> render(String values) {
        return Yaml.all(text(values));
    }

    static String text(String values) {
        try {
            Path file = Files.createTempFile("values", ".yaml");
            try {
                Files.writeString(file, values);
                return new Helm(FOLDER)
                        .template()
                        .withName("onebeat")
                        .withKubeVersion("1.30.0")
                        .withValuesFile(file)
                        .call();
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode values() {
        return Yaml.one(SOURCE.resolve("values.yaml"));
    }

    private static Path copy(Path folder) {
        try {
            for (Path file : Files.walk(SOURCE).filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(SOURCE.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
            Path values = folder.resolve("values.yaml");
            String text = Files.readString(values);
            Files.writeString(values, text.replace("city: { code: \"\", name: \"\" }", Scenarios.CITY.strip()));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
