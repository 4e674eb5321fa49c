package org.onebeat.local.seed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.onebeat.local.Broken;
import org.onebeat.local.Repository;
import org.onebeat.workbook.Layout;
import org.onebeat.workbook.WorkbookWriter;

/**
 * The city of a local platform: its counties and the people who begin, in {@code deploy/local/cities}.
 *
 * @param code six digits of GB/T 2260
 */
public record City(String code, String name, List<List<String>> counties, List<Person> people) {

    /** The city that comes with a past; the others begin empty. */
    public static final String DEMONSTRATION = "411600";

    /** The one of this code among the cities of a source tree. */
    public static City of(Repository repository, String code) {
        Path folder = repository.cities().resolve(code);
        if (!Files.isDirectory(folder)) {
            throw new Broken("No city " + code + " in " + repository.cities());
        }
        return read(folder);
    }

    private static City read(Path folder) {
        List<String> city = rows(folder.resolve("city.csv")).getFirst();
        var people = rows(folder.resolve("people.csv")).stream()
                .map(cells ->
                        new Person(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4), cells.get(5)))
                .toList();
        return new City(city.get(0), city.get(1), rows(folder.resolve("counties.csv")), people);
    }

    public boolean hasDemonstration() {
        return code.equals(DEMONSTRATION);
    }

    private static List<List<String>> rows(Path csv) {
        try (Stream<String> lines = Files.lines(csv)) {
            return lines.filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> List.of(line.split(",")))
                    .toList();
        } catch (IOException e) {
            throw new Broken("The city in " + csv + " cannot be read", e);
        }
    }

    /** The workbook an administrator would have filled in. */
    byte[] workbook() {
        var bytes = new ByteArrayOutputStream();
        try (var writer = new WorkbookWriter(bytes, Layout.ONBOARDING, Locale.CHINESE)) {
            writer.sheet("counties", counties);
            writer.sheet("people", people.stream().map(City::personRow).toList());
            writer.sheet("postings", people.stream().map(City::postingRow).toList());
        } catch (IOException e) {
            throw new Broken("The city's workbook could not be written", e);
        }
        return bytes.toByteArray();
    }

    private static List<String> personRow(Person person) {
        return List.of(person.serviceNumber(), person.name(), person.category(), person.unit(), "");
    }

    private static List<String> postingRow(Person person) {
        return List.of(person.serviceNumber(), person.function(), person.area(), "");
    }
}
