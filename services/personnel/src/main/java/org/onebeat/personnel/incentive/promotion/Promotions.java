package org.onebeat.personnel.incentive.promotion;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onebeat.personnel.grade.GradeKind;
import org.onebeat.personnel.grade.GradeKinds;
import org.onebeat.personnel.grade.Grades;
import org.onebeat.personnel.grade.PersonGrade;
import org.onebeat.personnel.incentive.record.ServiceRecord;
import org.onebeat.personnel.incentive.record.ServiceRecords;
import org.onebeat.personnel.person.People;
import org.onebeat.personnel.person.Person;
import org.onebeat.personnel.posting.CoveredArea;
import org.onebeat.personnel.unit.Colleague;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.Sort;
import org.onebeat.territory.Territory;

/** Whose next grade is due by the rule of a day. */
@ApplicationScoped
class Promotions {
    private static final Sort ORDER = Sort.ascending("id");
    private static final int CHUNK = 500;

    private final People people;
    private final Grades grades;
    private final GradeKinds kinds;
    private final ServiceRecords records;
    private final IncentiveRules rules;
    private final Territory territory;

    Promotions(
            People people,
            Grades grades,
            GradeKinds kinds,
            ServiceRecords records,
            IncentiveRules rules,
            Territory territory) {
        this.people = people;
        this.grades = grades;
        this.kinds = kinds;
        this.records = records;
        this.rules = rules;
        this.territory = territory;
    }

    /** People with a grade in the order of their ids; whom the question leaves out is read past. */
    List<PromotionView> on(LocalDate day, Restriction whom, boolean dueOnly, int after, int limit) {
        List<PromotionView> found = new ArrayList<>();
        int last = after;
        while (found.size() < limit) {
            List<Person> some = people.list(whom, ORDER, List.of(last), CHUNK);
            views(some, day).stream()
                    .filter(view -> !dueOnly || view.verdict().due())
                    .forEach(found::add);
            if (some.size() < CHUNK) {
                break;
            }
            last = some.getLast().id();
        }
        return found.size() > limit ? found.subList(0, limit) : found;
    }

    /** Of somebody with a grade; null of anybody else. */
    PromotionView of(Person person, LocalDate day) {
        return views(List.of(person), day).stream().findFirst().orElse(null);
    }

    private List<PromotionView> views(Collection<Person> some, LocalDate day) {
        if (some.isEmpty()) {
            return List.of();
        }
        RuleForm rule = rules.on(day);
        Map<String, Integer> tops = tops();
        List<Integer> ids = some.stream().map(Person::id).toList();
        Map<Integer, PersonGrade> held = grades.on(day, ids);
        Map<Integer, List<ServiceRecord>> service =
                records.ofPeople(held.keySet()).stream().collect(Collectors.groupingBy(ServiceRecord::person));
        var names = territory.people(held.keySet());
        var units = territory.areas(some.stream().map(Person::unit).collect(Collectors.toSet()));
        return some.stream()
                .filter(person -> held.containsKey(person.id()))
                .map(person -> new PromotionView(
                        Colleague.of(person.id(), names),
                        CoveredArea.of(person.unit(), units),
                        career(
                                        held.get(person.id()),
                                        tops.get(person.category()),
                                        service.getOrDefault(person.id(), List.of()))
                                .judge(rule, day)))
                .toList();
    }

    private static Career career(PersonGrade held, Integer top, List<ServiceRecord> service) {
        List<Career.Deed> deeds = service.stream()
                .map(row -> new Career.Deed(row.catalogue(), row.code(), row.on()))
                .toList();
        return new Career(held.grade(), held.from(), top == null || top <= held.grade(), deeds);
    }

    /** The highest grade of each category. */
    private Map<String, Integer> tops() {
        return kinds.all().stream().collect(Collectors.toMap(GradeKind::category, GradeKind::grade, Math::max));
    }
}
