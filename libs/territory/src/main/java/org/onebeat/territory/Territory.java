package org.onebeat.territory;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Questions to the replica, on any day: which ancestors an area had, who was responsible for it, what it is called.
 * Each answer costs one query, however many areas it is about; by their codes two, after successions three. Days are
 * civil dates of Asia/Shanghai.
 */
@ApplicationScoped
@Unremovable
public class Territory {
    private final Now now;
    private final Trees trees;
    private final Heirs heirs;
    private final Names names;
    private final Holders holders;
    private final People people;
    private final Beats beats;
    private final Trainings trainings;
    private final DutyRows duties;

    Territory(
            Now now,
            Trees trees,
            Heirs heirs,
            Names names,
            Holders holders,
            People people,
            Beats beats,
            Trainings trainings,
            DutyRows duties) {
        this.now = now;
        this.trees = trees;
        this.heirs = heirs;
        this.names = names;
        this.holders = holders;
        this.people = people;
        this.beats = beats;
        this.trainings = trainings;
        this.duties = duties;
    }

    /**
     * The instant by which to judge who holds what now: that of this clock, or where that is behind, the latest word of who
     * gives out the postings. Whoever entrusts a matter asks by it, once nobody else moves them ({@link RoutingLock}).
     */
    public Instant present(Instant clock) {
        return now.by(clock);
    }

    /**
     * Where a row of this area stands on that day (domain.md section 2: memberships are effective-dated).
     *
     * @throws UnknownArea if nobody has heard of the area, or it has no place in the trees on that day
     * @throws ReplicaBehind if it is known to exist, but its own event or a parent's has not arrived
     */
    public Ancestors ancestorsOf(int areaId, LocalDate day) {
        return trees.ancestorsOf(areaId, day);
    }

    /** The same for many areas at once; areas without a place on that day, or not yet heard of, are left out. */
    public Map<Integer, Ancestors> ancestorsOf(Collection<Integer> areaIds, LocalDate day) {
        return trees.ancestorsOf(areaIds, day);
    }

    /** The same for many records of the past, each on its own day. */
    public Map<AreaAt, Ancestors> ancestorsOf(Collection<AreaAt> records) {
        return trees.ancestorsOf(records);
    }

    /** The area and everything below it in both trees on that day, of this kind. */
    public Set<Integer> below(int areaId, AreaKind kind, LocalDate day) {
        return trees.below(Set.of(areaId), Set.of(kind), day);
    }

    /** These areas and everything below them in both trees on that day, of these kinds. */
    public Set<Integer> below(Collection<Integer> areaIds, Set<AreaKind> kinds, LocalDate day) {
        return trees.below(areaIds, kinds, day);
    }

    /**
     * Where what is open in these areas stands on that day: where the area stands; of one that is no more, where the one
     * stands that it became, else where it stood last. What has not been heard of is left out.
     */
    public Map<Integer, Ancestors> placesOf(Collection<Integer> areaIds, LocalDate day) {
        return heirs.placesOf(areaIds, day);
    }

    /** The area that goes on with each of these on that day: itself while it is in force, or where it became no one other. */
    public Map<Integer, Integer> heirs(Collection<Integer> areaIds, LocalDate day) {
        return heirs.heirs(areaIds, day);
    }

    /** What became of those of these areas that have ended as part of just one other; what is only planned is left out. */
    public List<Succession> successions(Collection<Integer> areaIds) {
        return heirs.successions(areaIds);
    }

    /**
     * These areas, everything below them and everything that became part of any of it until that day, of these kinds: what
     * may stand elsewhere once these have changed.
     */
    public Set<Integer> affectedBy(Collection<Integer> areaIds, Set<AreaKind> kinds, LocalDate day) {
        return trees.affectedBy(areaIds, kinds, day);
    }

    /** The area as it is called today, or was called last. */
    public Optional<Area> area(int id) {
        return names.area(id);
    }

    /** The area that has this code on that day. */
    public Optional<Area> areaByCode(String code, LocalDate day) {
        return names.areaByCode(code, day);
    }

    /** Areas by their codes, as they are called today; of several that had one after another, the last. Unknown codes are left out. */
    public Map<String, Area> areasByCode(Collection<String> codes) {
        return names.areasByCode(codes);
    }

    /** Areas by id as they are called today, or were called last; for the views of a list. */
    public Map<Integer, Area> areas(Collection<Integer> ids) {
        return names.areas(ids);
    }

    /** Every county of the installation that is in force on that day, by code. */
    public List<Area> counties(LocalDate day) {
        return names.inForce(AreaKind.COUNTY, day);
    }

    /** Villages in force on that day whose name contains this, at most so many; whichever is called just so comes first. */
    public List<Area> villagesNamed(String part, LocalDate day, int most) {
        return names.villagesNamed(part, day, most);
    }

    /** What the area is called today, or was called last; {@code #17} while its event has not arrived. */
    public String nameOf(int id) {
        return area(id).map(Area::name).orElse("#" + id);
    }

    /** Who holds this function for exactly this area at that instant; who acts for the holder comes first. */
    public Optional<Holder> holderOf(int areaId, Role function, Instant at) {
        return holdersOf(areaId, function, at).stream().findFirst();
    }

    /** Everybody who holds this function for exactly this area at that instant: all clerks of a county. */
    public List<Holder> holdersOf(int areaId, Role function, Instant at) {
        return holders.holdersOf(areaId, function, at);
    }

    /**
     * Who is responsible for this village at that instant: its AUXILIARY, else the COMMUNITY_OFFICER of the village,
     * its sector or its station, else the STATION_CHIEF of its station (domain.md section 3). Empty where nobody is.
     */
    public Optional<Holder> responsibleFor(int villageId, Instant at) {
        return holders.responsibleFor(villageId, at);
    }

    /** The same for many records of the past, each at its own instant; where nobody was responsible, the record is left out. */
    public Map<AreaAt, Holder> responsibleFor(Collection<AreaAt> records) {
        return holders.responsibleFor(records);
    }

    /** Everybody who serves this village, or what became of it, at that instant as responsible holder or behind one, the
     * responsible first. */
    public List<Holder> serving(int villageId, Instant at) {
        return holders.serving(villageId, at);
    }

    /** The same for many villages at once; those that nobody serves are left out. */
    public Map<Integer, List<Holder>> serving(Collection<Integer> villageIds, Instant at) {
        return holders.serving(villageIds, at);
    }

    /** Every village of this area (the area itself, if it is one) with where it stands and who is named for it. */
    public List<Beat> beats(int areaId, Instant at) {
        return beats.below(areaId, at);
    }

    /** Whether the county or the station of the row was in training at any of these instants: it is practice then. */
    public boolean inTraining(Ancestors where, Instant... moments) {
        return trainings.covers(where, moments);
    }

    /** Ids of the counties and stations that are in training at that instant. */
    public Set<Integer> inTraining(Instant at) {
        return trainings.at(at);
    }

    /** Every training that these counties and stations ever had; those that had none are left out. */
    public Map<Integer, List<AreaState.Training>> trainings(Collection<Integer> areaIds) {
        return trainings.of(areaIds);
    }

    /**
     * Who is on duty at that instant for this village, or what became of it, or in this station, by the roster that the
     * station has published: whoever is posted there first, and of those whoever leads.
     */
    public List<OnDuty> onDuty(int areaId, Instant at) {
        Ancestors where = placesOf(Set.of(areaId), CivilDay.of(at)).get(areaId);
        return where == null ? List.of() : onDuty(where, at);
    }

    /** The same for what stands there. */
    public List<OnDuty> onDuty(Ancestors where, Instant at) {
        return duties.onDuty(where, at);
    }

    public Optional<Person> person(int id) {
        return people.person(id);
    }

    public Map<Integer, Person> people(Collection<Integer> ids) {
        return people.people(ids);
    }

    /** Whose account it is today. */
    public Optional<Person> personByAccount(String account) {
        return people.personByAccount(account);
    }
}
