package org.onebeat.personnel.person;

import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.onebeat.service.encryption.EncryptedText;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Placed;

/** A member of staff under one service number, which is the name to sign in with too (domain.md section 3). */
@Entity
public class Person implements Placed {
    @Id
    private int id;

    @Version
    private long version;

    private boolean system;
    private String serviceNumber;
    private String account;
    private String displayName;
    private String category;
    private int unitId;

    @Convert(converter = EncryptedText.class)
    private String telephone;

    private String telephoneIndex;
    private LocalDate fromDate;
    private LocalDate sinceDate;
    private LocalDate untilDate;

    @Embedded
    private Ancestors ancestors;

    protected Person() {}

    /** Enters a person into the register. What the new entry tells is {@link #registered}. */
    public static Person register(int id, ServiceNumber number, Particulars particulars, LocalDate from) {
        Person person = new Person();
        person.id = id;
        person.serviceNumber = number.value();
        person.account = number.account();
        person.fromDate = from;
        person.sinceDate = from;
        person.enter(particulars);
        return person;
    }

    /** Puts what is on record right; another category or unit is one from that day on. */
    public PersonChanged correct(Particulars particulars, LocalDate today) {
        boolean moves = !category.equals(particulars.category()) || unitId != particulars.unit();
        if (moves) {
            begin(today);
        }
        enter(particulars);
        return told(version + 1);
    }

    /** Can be reached at another number; the same one again is no change. */
    public Optional<PersonChanged> reachAt(Telephone other) {
        if (other.index().equals(telephoneIndex)) {
            return Optional.empty();
        }
        telephone = other.digits();
        telephoneIndex = other.index();
        return Optional.of(told(version + 1));
    }

    /** Lets just this be on record again, without a telephone number where there was none. */
    public PersonChanged restore(Particulars before, LocalDate since) {
        telephone = null;
        telephoneIndex = null;
        sinceDate = since;
        enter(before);
        return told(version + 1);
    }

    /** Serves in a category and a unit from a day on: another than before, or again after having left. */
    public PersonChanged serve(Service service) {
        if (service.from().isBefore(untilDate == null ? sinceDate : untilDate)) {
            throw Refusal.conflict("serves-since", Map.of("day", untilDate == null ? sinceDate : untilDate))
                    .at("from");
        }
        category = service.category();
        unitId = service.unit();
        ancestors = service.ancestors();
        sinceDate = service.from();
        untilDate = null;
        return told(version + 1);
    }

    /** Serves no more from that day on; what was said of the day before it can be said anew. */
    public PersonChanged leave(LocalDate on) {
        if (!on.isAfter(sinceDate)) {
            throw Refusal.conflict("serves-since", Map.of("day", sinceDate)).at("on");
        }
        untilDate = on;
        return told(version + 1);
    }

    /** Of somebody who left nothing begins anew. */
    private void begin(LocalDate day) {
        if (day.isAfter(sinceDate) && servesOn(day)) {
            sinceDate = day;
        }
    }

    /** Whether the person serves no more that day, or will not. */
    public boolean hasLeftBy(LocalDate day) {
        return untilDate != null && !day.isBefore(untilDate);
    }

    /** Whether the person is in the service that day; of former spans see {@link Employments}. */
    public boolean servesOn(LocalDate day) {
        return !day.isBefore(fromDate) && !hasLeftBy(day);
    }

    /** The next day on which the person begins to serve, or serves no more. */
    public Optional<LocalDate> nextTurn(LocalDate today) {
        return Stream.of(fromDate, untilDate)
                .filter(day -> day != null && day.isAfter(today))
                .min(Comparator.naturalOrder());
    }

    /** What is told of somebody who came in by mistake: that they were here on no day. */
    public PersonChanged struck() {
        return new PersonChanged(
                id, system, serviceNumber, account, displayName, category, unitId, fromDate, fromDate, version + 1);
    }

    /** Whether just this is on record already. */
    public boolean matches(Particulars particulars) {
        return displayName.equals(particulars.displayName())
                && category.equals(particulars.category())
                && unitId == particulars.unit()
                && (particulars.telephone() == null
                        || Objects.equals(
                                telephoneIndex, particulars.telephone().index()));
    }

    /** The unit became part of another on that day. */
    public PersonChanged transfer(int unit, Ancestors place, LocalDate day) {
        begin(day);
        unitId = unit;
        ancestors = place;
        return told(version + 1);
    }

    /** Follows the unit to where it stands now. Territory is no part of what a person tells. */
    void stand(Ancestors place) {
        ancestors = place;
    }

    /** A telephone number that is left out stays what it was. */
    private void enter(Particulars particulars) {
        displayName = particulars.displayName();
        category = particulars.category();
        unitId = particulars.unit();
        ancestors = particulars.ancestors();
        if (particulars.telephone() != null) {
            telephone = particulars.telephone().digits();
            telephoneIndex = particulars.telephone().index();
        }
    }

    /** What a person tells who was just registered. */
    public PersonChanged registered() {
        return told(version);
    }

    /** The version of the row rises when the change is written. */
    private PersonChanged told(long sequence) {
        return new PersonChanged(
                id, system, serviceNumber, account, displayName, category, unitId, fromDate, untilDate, sequence);
    }

    public int id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String serviceNumber() {
        return serviceNumber;
    }

    public String account() {
        return account;
    }

    public String displayName() {
        return displayName;
    }

    public String category() {
        return category;
    }

    /** Area id of the station, county or city the person belongs to. */
    public int unit() {
        return unitId;
    }

    /** Since when the present category and unit hold. */
    public LocalDate since() {
        return sinceDate;
    }

    LocalDate from() {
        return fromDate;
    }

    /** The first day on which the person serves no more; null while they do. */
    LocalDate until() {
        return untilDate;
    }

    public Optional<Telephone> telephone() {
        return Optional.ofNullable(telephone).map(digits -> new Telephone(digits, telephoneIndex));
    }

    @Override
    public Ancestors ancestors() {
        return ancestors;
    }
}
