package org.onebeat.testkit;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The rules of the house for one service (conventions.md), each a test of its own:
 *
 * <pre>
 * &#64;TestFactory
 * Stream&lt;DynamicTest&gt; rules() {
 *     return ArchitectureRules.of("org.onebeat.cases").tests();
 * }
 * </pre>
 */
public final class ArchitectureRules {
    private final String root;
    private final JavaClasses classes;
    private final Set<Subject> lacking = EnumSet.noneOf(Subject.class);

    private ArchitectureRules(String root, JavaClasses classes) {
        this.root = root;
        this.classes = classes;
    }

    /** Rules for the main classes below this package. */
    public static ArchitectureRules of(String root) {
        return of(root, new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()));
    }

    static ArchitectureRules of(String root, ClassFileImporter importer) {
        return new ArchitectureRules(root, importer.importPackages(root));
    }

    /** Says that the service has none of these, so that their rules have nothing to guard. It is checked, too. */
    public ArchitectureRules lacking(Subject... subjects) {
        lacking.addAll(Set.of(subjects));
        return this;
    }

    public Stream<DynamicTest> tests() {
        return Stream.concat(
                guardTests(),
                Stream.of(DynamicTest.dynamicTest(
                        "problems are told in both languages", ProblemTexts::assertTheSameInBothLanguages)));
    }

    Stream<DynamicTest> guardTests() {
        return guards().map(guard ->
                DynamicTest.dynamicTest(guard.name(), () -> guard.check(classes, lacking.contains(guard.subject()))));
    }

    private Stream<Guard> guards() {
        return Stream.of(EndpointGuards.all(), RowGuards.all(), HouseGuards.all(root))
                .flatMap(Collection::stream);
    }
}
