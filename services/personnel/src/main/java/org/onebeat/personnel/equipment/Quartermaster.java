package org.onebeat.personnel.equipment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.onebeat.personnel.catalogue.Catalogue;
import org.onebeat.personnel.catalogue.Terms;
import org.onebeat.personnel.unit.Staff;
import org.onebeat.personnel.unit.Units;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.Territory;

/** Registers equipment, hands it out and takes it back. */
@ApplicationScoped
class Quartermaster {
    private final Armoury armoury;
    private final Issues issues;
    private final Staff staff;
    private final Units units;
    private final Terms terms;
    private final Territory territory;
    private final CurrentCaller caller;
    private final Trail trail;
    private final Clock clock;

    Quartermaster(
            Armoury armoury,
            Issues issues,
            Staff staff,
            Units units,
            Terms terms,
            Territory territory,
            CurrentCaller caller,
            Trail trail,
            Clock clock) {
        this.armoury = armoury;
        this.issues = issues;
        this.staff = staff;
        this.units = units;
        this.terms = terms;
        this.territory = territory;
        this.caller = caller;
        this.trail = trail;
        this.clock = clock;
    }

    Equipment register(EquipmentForm form) {
        terms.demand(Catalogue.EQUIPMENT, form.kind(), "kind");
        Equipment item = armoury.add(Equipment.register(form, units.of(form.unit(), "unit")));
        note("equipment-registered", item, null);
        return item;
    }

    void correct(Equipment item, EquipmentForm form) {
        if (!form.kind().equals(item.kind())) {
            terms.demand(Catalogue.EQUIPMENT, form.kind(), "kind");
        }
        item.correct(form, units.of(form.unit(), "unit"));
        note("equipment-corrected", item, null);
    }

    void issue(Equipment item, Handing wish) {
        staff.demand(wish.person(), "person");
        if (wish.village() != null) {
            demandVillage(wish.village());
        }
        LocalDate on = day(wish.on());
        if (issues.of(item.id()).stream().limit(1).anyMatch(before -> on.isBefore(before.until()))) {
            throw Refusal.ruleBroken("before-return").at("on");
        }
        item.issue(wish.person(), wish.village(), on);
        note("equipment-issued", item, null);
    }

    void handOver(Equipment item, Handing wish) {
        staff.demand(wish.person(), "person");
        issues.keep(item.handOver(wish.person(), day(wish.on()), wish.note()));
        note("equipment-handed-over", item, wish.note());
    }

    void takeBack(Equipment item, GivingBack wish) {
        issues.keep(item.takeBack(day(wish.on()), wish.note()));
        note("equipment-returned", item, wish.note());
    }

    void retire(Equipment item, String reason) {
        item.retire(CivilTime.today(clock), reason.strip());
        note("equipment-retired", item, reason);
    }

    private void demandVillage(int id) {
        if (!caller.scope().covers(territory.ancestorsOf(id, CivilTime.today(clock)))) {
            throw Refusal.forbidden("out-of-scope").at("village");
        }
    }

    private LocalDate day(LocalDate told) {
        LocalDate today = CivilTime.today(clock);
        if (told != null && told.isAfter(today)) {
            throw Refusal.ruleBroken("day-to-come").at("on");
        }
        return told == null ? today : told;
    }

    private void note(String action, Equipment item, String reason) {
        armoury.settle();
        trail.note(action, "equipment", item.id().toString(), item.ancestors(), reason);
    }
}
