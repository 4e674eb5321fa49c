package org.onebeat.personnel.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.onebeat.onboarding.SheetCount;
import org.onebeat.personnel.catalogue.Catalogue;
import org.onebeat.personnel.catalogue.Terms;
import org.onebeat.personnel.concurrent.PostKinds;
import org.onebeat.personnel.course.Prerequisites;
import org.onebeat.personnel.person.Telephones;
import org.onebeat.personnel.posting.Givers;
import org.onebeat.personnel.posting.Postings;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Person;
import org.onebeat.territory.Territory;
import org.onebeat.workbook.Findings;
import org.onebeat.workbook.Workbook;

/** Compares a workbook with the present state, as the caller may see and change it; writes nothing. */
@ApplicationScoped
class Planner {
    static final String PEOPLE = "people";
    static final String POSTINGS = "postings";
    static final List<String> OWN = List.of(PEOPLE, POSTINGS, SecondPostsSheet.KEY);
    static final List<String> TERRITORY = List.of("counties", "townships", "stations", "sectors", "villages", "grids");

    private final Registers registers;
    private final Gazetteers gazetteers;
    private final Terms terms;
    private final Telephones telephones;
    private final UnnumberedPeople unnumbered;
    private final PostKinds kinds;
    private final Givers givers;
    private final Postings postings;
    private final Prerequisites prerequisites;
    private final Territory territory;

    Planner(
            Registers registers,
            Gazetteers gazetteers,
            Terms terms,
            Telephones telephones,
            UnnumberedPeople unnumbered,
            PostKinds kinds,
            Givers givers,
            Postings postings,
            Prerequisites prerequisites,
            Territory territory) {
        this.registers = registers;
        this.gazetteers = gazetteers;
        this.terms = terms;
        this.telephones = telephones;
        this.unnumbered = unnumbered;
        this.kinds = kinds;
        this.givers = givers;
        this.postings = postings;
        this.prerequisites = prerequisites;
        this.territory = territory;
    }

    Plan plan(Workbook workbook, Instant now) {
        Findings findings = new Findings();
        workbook.findings(OWN).forEach(findings::add);
        Register register = registers.of(workbook, now);
        Gazetteer gazetteer = gazetteers.of(workbook);
        PeopleSheet people = new PeopleSheet(
                register,
                terms.of(Catalogue.CATEGORY),
                gazetteer,
                telephones,
                unnumbered.of(workbook),
                CivilTime.dayOf(now),
                findings);
        List<PersonStep> persons = people.steps(workbook.rows(PEOPLE));
        List<PostingStep> posts = new PostingsSheet(
                        register, people, gazetteer, givers, terms.of(Catalogue.POSTING_KIND), findings, now)
                .steps(workbook.rows(POSTINGS));
        new Holders(posts, this::nameOf, findings).check(postings);
        new Courses(prerequisites, findings).check(posts);
        List<SecondPostStep> second = new SecondPostsSheet(register, people, kinds.all(), gazetteer, findings, now)
                .steps(workbook.rows(SecondPostsSheet.KEY));
        return new Plan(register, persons, posts, second, counts(workbook, persons, posts, second), findings, now);
    }

    private static List<SheetCount> counts(
            Workbook workbook, List<PersonStep> people, List<PostingStep> posts, List<SecondPostStep> second) {
        List<SheetCount> counts = new ArrayList<>();
        counts.add(count(workbook, PEOPLE, people, PersonStep::change));
        counts.add(count(workbook, POSTINGS, posts, PostingStep::change));
        if (workbook.has(SecondPostsSheet.KEY)) {
            counts.add(count(workbook, SecondPostsSheet.KEY, second, SecondPostStep::change));
        }
        return counts;
    }

    private static <S> SheetCount count(Workbook workbook, String sheet, List<S> steps, Function<S, Change> change) {
        return Change.count(
                sheet, workbook.rows(sheet).size(), steps.stream().map(change).toList());
    }

    private String nameOf(int person) {
        return territory.person(person).map(Person::displayName).orElse("#" + person);
    }
}
