package org.onebeat.personnel.onboarding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onebeat.personnel.catalogue.TermView;
import org.onebeat.personnel.person.Particulars;
import org.onebeat.personnel.person.Person;
import org.onebeat.personnel.person.ServiceNumber;
import org.onebeat.personnel.person.Telephone;
import org.onebeat.personnel.person.Telephones;
import org.onebeat.workbook.Finding;
import org.onebeat.workbook.Findings;
import org.onebeat.workbook.Row;

/** Checks the rows of sheet 人员 one by one. */
final class PeopleSheet {
    private final Register register;
    private final Collection<TermView> categories;
    private final Gazetteer gazetteer;
    private final Telephones telephones;
    private final Findings findings;
    private final Unnumbered unnumbered;
    private final LocalDate today;
    private final Map<String, Row> seen = new HashMap<>();

    PeopleSheet(
            Register register,
            Collection<TermView> categories,
            Gazetteer gazetteer,
            Telephones telephones,
            Unnumbered unnumbered,
            LocalDate today,
            Findings findings) {
        this.register = register;
        this.categories = categories;
        this.gazetteer = gazetteer;
        this.telephones = telephones;
        this.unnumbered = unnumbered;
        this.today = today;
        this.findings = findings;
    }

    List<PersonStep> steps(List<Row> rows) {
        return rows.stream().flatMap(row -> step(row).stream()).toList();
    }

    /** Whether a row is about this person, be it wrong or right. */
    boolean mentions(ServiceNumber number) {
        return seen.containsKey(number.value());
    }

    /** Empty where the row has a problem: all of its problems are told at once. */
    private Optional<PersonStep> step(Row row) {
        Optional<ServiceNumber> number = number(row);
        Optional<String> name = name(row);
        Optional<TermView> meant = category(row);
        Optional<Reference> unit = unit(row);
        boolean telephone = telephoneFits(row);
        if (name.isEmpty() || meant.isEmpty() || unit.isEmpty() || !telephone) {
            return Optional.empty();
        }
        String category = meant.get().code();
        boolean numbered = row.has("serviceNumber");
        if (numbered ? number.isEmpty() : !mayBeNumbered(row, name.get(), category, unit.get())) {
            return Optional.empty();
        }
        Person present = numbered
                ? register.person(number.get()).orElse(null)
                : unnumbered.present(name.get(), category, unit.get()).orElse(null);
        if (present != null && present.hasLeftBy(today)) {
            return wrong(row, "serviceNumber", "person-left");
        }
        boolean stands = present != null && present.category().equals(category);
        if (!stands && !meant.get().offeredOn(today)) {
            return wrong(row, "category", "retired");
        }
        return Optional.of(new PersonStep(
                row,
                present == null ? number.orElse(null) : new ServiceNumber(present.serviceNumber()),
                name.get(),
                category,
                unit.get(),
                telephones.of(row.text("telephone")),
                present));
    }

    private Optional<ServiceNumber> number(Row row) {
        String text = row.text("serviceNumber");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!ServiceNumber.fits(text)) {
            return wrong(row, "serviceNumber", "service-number");
        }
        ServiceNumber number = ServiceNumber.of(text);
        Row first = seen.putIfAbsent(number.value(), row);
        if (first != null) {
            findings.add(row.finding("serviceNumber", "doubled", Map.of("first", "" + first.number())));
            return Optional.empty();
        }
        return register.isTaken(number) ? wrong(row, "serviceNumber", "service-number-taken") : Optional.of(number);
    }

    /** Who is the same in name, category and unit is the same person: then the number must be told. */
    private boolean mayBeNumbered(Row row, String name, String category, Reference unit) {
        if (unnumbered.unread().contains(row.number())) {
            return false;
        }
        if (!unnumbered.isNumbered(category)) {
            findings.add(row.finding("serviceNumber", "service-number-missing"));
            return false;
        }
        if (unnumbered.isNamesake(name, category, unit, today)) {
            findings.add(row.finding("serviceNumber", "namesake", Map.of("name", name)));
            return false;
        }
        Row first = seen.putIfAbsent(String.join(" ", "?", name, category, unit.code()), row);
        if (first != null) {
            findings.add(row.finding("serviceNumber", "doubled", Map.of("first", "" + first.number())));
        }
        return first == null;
    }

    private Optional<String> name(Row row) {
        String name = row.text("name");
        if (name.codePointCount(0, name.length()) > Particulars.LONGEST_NAME) {
            return wrong(row, "name", "name-too-long");
        }
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
    }

    private Optional<TermView> category(Row row) {
        String text = row.text("category");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<TermView> meant =
                categories.stream().filter(category -> category.isMeantBy(text)).findFirst();
        return meant.isPresent() ? meant : wrong(row, "category", "unknown-category");
    }

    private Optional<Reference> unit(Row row) {
        String text = row.text("unit");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        List<Reference> meant = new ArrayList<>(gazetteer.meant(text, Particulars.UNITS::contains));
        if (meant.isEmpty()) {
            Finding unknown = row.finding("unit", "unknown-unit");
            findings.add(gazetteer
                    .proposal(text, "units", Particulars.UNITS::contains)
                    .map(unknown::proposing)
                    .orElse(unknown));
            return Optional.empty();
        }
        return meant.size() > 1 ? wrong(row, "unit", "ambiguous-unit") : Optional.of(meant.getFirst());
    }

    private boolean telephoneFits(Row row) {
        String text = row.text("telephone");
        if (text.isEmpty() || Telephone.fits(text)) {
            return true;
        }
        findings.add(row.finding("telephone", "telephone"));
        return false;
    }

    private <T> Optional<T> wrong(Row row, String column, String rule) {
        findings.add(row.finding(column, rule));
        return Optional.empty();
    }
}
