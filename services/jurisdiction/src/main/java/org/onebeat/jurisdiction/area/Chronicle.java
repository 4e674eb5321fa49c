package org.onebeat.jurisdiction.area;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.onebeat.territory.AreaKind;

/** From when until when an area is there, what it was called, which codes it had, where it belonged on every day, and what became of it. */
@MappedSuperclass
public abstract class Chronicle {

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_until")
    private LocalDate until;

    @ElementCollection
    @CollectionTable(name = "area_name", joinColumns = @JoinColumn(name = "area_id"))
    @Fetch(FetchMode.SUBSELECT)
    private List<Dated> names = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "area_code", joinColumns = @JoinColumn(name = "area_id"))
    @Fetch(FetchMode.SUBSELECT)
    private List<Dated> codes = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "area_membership", joinColumns = @JoinColumn(name = "area_id"))
    @Fetch(FetchMode.SUBSELECT)
    private List<Membership> memberships = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "area_succession", joinColumns = @JoinColumn(name = "area_id"))
    @Fetch(FetchMode.SUBSELECT)
    private List<Succession> successors = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "area_training", joinColumns = @JoinColumn(name = "area_id"))
    @Fetch(FetchMode.SUBSELECT)
    private List<Training> trainings = new ArrayList<>();

    public LocalDate from() {
        return from;
    }

    /** The first day on which it is no more, null while none is known. */
    public LocalDate until() {
        return until;
    }

    public List<Dated> names() {
        return names;
    }

    public List<Dated> codes() {
        return codes;
    }

    public List<Membership> memberships() {
        return memberships;
    }

    public List<Succession> successors() {
        return successors;
    }

    /** In the order of time. */
    public List<Training> trainings() {
        return trainings.stream().sorted(Comparator.comparing(Training::from)).toList();
    }

    public boolean isInTraining() {
        return trainings.stream().anyMatch(training -> training.until() == null);
    }

    /** Never backwards: what was recorded before stays what it is. */
    void turnTo(boolean practice, Instant now) {
        if (practice == isInTraining()) {
            throw new IllegalStateException("in training already, or not");
        }
        if (practice) {
            trainings.add(new Training(now, null));
        } else {
            trainings.replaceAll(training -> training.until() == null ? new Training(training.from(), now) : training);
        }
    }

    /** Everything that it stands in directly on that day. */
    public List<Integer> parentsOn(LocalDate day) {
        return memberships().stream()
                .filter(membership -> membership.on(day))
                .map(Membership::parent)
                .toList();
    }

    /** The area above it of this kind on that day, as its own history has it. */
    public Optional<Integer> parent(AreaKind above, LocalDate day) {
        return new Memberships(memberships()).parent(above, day);
    }

    /** When the next change of that parent is known to come, or the end; null where neither is. */
    public LocalDate movesNext(AreaKind parent, LocalDate day) {
        return new Memberships(memberships()).next(parent, day, until);
    }

    /** The day itself while it lives, else its first or its last. */
    public LocalDate day(LocalDate wanted) {
        if (wanted.isBefore(from)) {
            return from;
        }
        return until == null || wanted.isBefore(until) ? wanted : until.minusDays(1);
    }

    /** The code in force on that day, if there was one. */
    public Optional<String> codeOn(LocalDate day) {
        return History.on(codes, day).map(Dated::value);
    }

    /** Every day on which something begins or ends. */
    Stream<LocalDate> turns() {
        return Stream.of(names, codes, memberships)
                .flatMap(List::stream)
                .flatMap(span -> Stream.of(span.from(), span.until()))
                .filter(Objects::nonNull);
    }

    /** The days on which it begins, changes, ends, or becomes something else. */
    public SortedSet<LocalDate> turningDays() {
        return Stream.concat(turns(), successors.stream().map(Succession::from))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    void begin(LocalDate day) {
        from = day;
    }

    /** Nothing is so from that day on. */
    void end(LocalDate day) {
        until = day;
        keep(names, History.without(names, day, null));
        keep(codes, History.without(codes, day, null));
        keep(memberships, History.without(memberships, day, null));
    }

    /** Its codes if what is planned for that day is so no longer. */
    public List<Dated> codesThrough(LocalDate day) {
        return History.through(codes, day, endWithout(day));
    }

    /** What was so before that day goes on. */
    void unplan(LocalDate day) {
        until = endWithout(day);
        successors.removeIf(succession -> succession.from().equals(day));
        keep(names, History.through(names, day, until));
        keep(codes, History.through(codes, day, until));
        Memberships changed = new Memberships(memberships);
        changed.through(day, until);
        keep(memberships, changed.all());
    }

    private LocalDate endWithout(LocalDate day) {
        return day.equals(until) ? null : until;
    }

    /** With this value from that day until the next change that is known, or until the end. */
    static List<Dated> named(List<Dated> history, String value, LocalDate day, LocalDate end) {
        return History.with(history, new Dated(value, day, History.earlier(History.next(history, day), end)));
    }

    static <T> void keep(List<T> kept, List<T> changed) {
        List<T> spans = List.copyOf(changed);
        kept.clear();
        kept.addAll(spans);
    }
}
