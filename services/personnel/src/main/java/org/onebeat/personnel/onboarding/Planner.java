package org.onebeat.personnel.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.onebeat.personnel.category.Categories;
import org.onebeat.personnel.person.Telephones;
import org.onebeat.personnel.posting.Givers;
import org.onebeat.personnel.posting.Postings;
import org.onebeat.territory.Person;
import org.onebeat.territory.Territory;
import org.onebeat.workbook.Findings;
import org.onebeat.workbook.Layout;
import org.onebeat.workbook.Workbook;

/** Compares a workbook with the present state, as the caller may see and change it; writes nothing. */
@ApplicationScoped
class Planner {
    static final String PEOPLE = "people";
    static final String POSTINGS = "postings";
    private static final List<String> OWN = List.of(PEOPLE, POSTINGS);
    private static final List<String> READ = List.of("counties", "stations", "villages", PEOPLE, POSTINGS);

    private final Registers registers;
    private final Gazetteers gazetteers;
    private final Categories categories;
    private final Telephones telephones;
    private final Givers givers;
    private final Postings postings;
    private final Territory territory;

    Planner(
            Registers registers,
            Gazetteers gazetteers,
            Categories categories,
            Telephones telephones,
            Givers givers,
            Postings postings,
            Territory territory) {
        this.registers = registers;
        this.gazetteers = gazetteers;
        this.categories = categories;
        this.telephones = telephones;
        this.givers = givers;
        this.postings = postings;
        this.territory = territory;
    }

    static Workbook read(byte[] content) {
        return Workbook.read(content, Layout.ONBOARDING, READ);
    }

    /** Those that are ours to check. */
    static int rows(Workbook workbook) {
        return OWN.stream().mapToInt(sheet -> workbook.rows(sheet).size()).sum();
    }

    Plan plan(Workbook workbook, Instant now) {
        Findings findings = new Findings();
        workbook.findings(OWN).forEach(findings::add);
        Register register = registers.of(workbook, now);
        Gazetteer gazetteer = gazetteers.of(workbook);
        PeopleSheet people = new PeopleSheet(register, categories.all(), gazetteer, telephones, findings);
        List<PersonStep> persons = people.steps(workbook.rows(PEOPLE));
        List<PostingStep> posts =
                new PostingsSheet(register, people, gazetteer, givers, findings, now).steps(workbook.rows(POSTINGS));
        new Holders(posts, this::nameOf, findings).check(postings);
        return new Plan(register, persons, posts, counts(workbook, persons, posts), findings);
    }

    private static List<SheetCount> counts(Workbook workbook, List<PersonStep> people, List<PostingStep> posts) {
        return List.of(
                SheetCount.of(
                        PEOPLE,
                        workbook.rows(PEOPLE).size(),
                        people.stream().map(PersonStep::change).toList()),
                SheetCount.of(
                        POSTINGS,
                        workbook.rows(POSTINGS).size(),
                        posts.stream().map(PostingStep::change).toList()));
    }

    private String nameOf(int person) {
        return territory.person(person).map(Person::displayName).orElse("#" + person);
    }
}
