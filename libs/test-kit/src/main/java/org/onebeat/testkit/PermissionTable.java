package org.onebeat.testkit;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onebeat.territory.InService;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** Who may do what: the table in {@code docs/security.md}, made of the {@code @May} of every endpoint, or what stands in its place. */
public final class PermissionTable {
    private PermissionTable() {}

    /**
     * Compares the service's section, between {@code <!-- permissions:case -->} and its end mark, with the code.
     *
     * @param root package of the service; the endpoints that every service has from the libraries stand in its table too
     */
    public static void assertUpToDate(String service, String root) {
        var file = RepositoryFile.of("docs/security.md");
        var section = section(service);
        var found = section.matcher(file.text());
        if (!found.find()) {
            throw new AssertionError("docs/security.md has no section <!-- permissions:" + service + " -->");
        }
        file.assertHolds(found.replaceFirst(match ->
                Matcher.quoteReplacement(match.group(1) + "\n" + table(service, imported(root)) + match.group(2))));
    }

    static String table(String service, JavaClasses classes) {
        var rows = classes.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(Subject::isEndpoint)
                .map(method -> "| " + verb(method) + " | `" + path(service, method) + "` | " + roles(method) + " |")
                .sorted()
                .toList();
        if (rows.isEmpty()) {
            throw new AssertionError("No endpoint found: the table would say that nobody may do anything");
        }
        return "| verb | path | roles |\n|---|---|---|\n" + String.join("\n", rows) + "\n";
    }

    private static JavaClasses imported(String root) {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(root, "org.onebeat.service", "org.onebeat.onboarding");
    }

    private static Pattern section(String service) {
        return Pattern.compile(
                "(<!-- permissions:" + service + " -->)\\n.*?(<!-- /permissions:" + service + " -->)", Pattern.DOTALL);
    }

    private static String verb(JavaMethod method) {
        return method.getAnnotations().stream()
                .flatMap(annotation -> annotation.getRawType().tryGetAnnotationOfType(HttpMethod.class).stream())
                .map(HttpMethod::value)
                .findFirst()
                .orElseThrow();
    }

    private static String path(String service, JavaMethod method) {
        return Stream.of(
                        method.getOwner().tryGetAnnotationOfType(Path.class), method.tryGetAnnotationOfType(Path.class))
                .flatMap(path -> path.stream())
                .map(path -> path.value().replaceAll("^/|/$", ""))
                .collect(Collectors.joining("/", "/api/v1/" + service + "/", ""));
    }

    private static String roles(JavaMethod method) {
        return method.tryGetAnnotationOfType(May.class)
                .map(may -> Arrays.stream(may.value()).map(Role::name).sorted().collect(Collectors.joining(", ")))
                .orElseGet(() -> method.isAnnotatedWith(InService.class) ? "everybody in service" : "anybody");
    }
}
