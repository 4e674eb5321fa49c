package org.onebeat.jurisdiction.facility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.onebeat.territory.Succession;

/** Which villages a point serves on every day, and what becomes of that by a change. */
record Serving(List<Service> all) {

    /** These villages and no others from that day on. */
    List<Service> only(Collection<Integer> villages, LocalDate from) {
        Set<Integer> begin = new TreeSet<>(villages);
        List<Service> kept = new ArrayList<>();
        for (Service service : all) {
            if (service.until() == null && !service.isVoidedBy(from) && begin.remove(service.village())) {
                kept.add(service);
            } else if (!service.isVoidedBy(from)) {
                kept.add(service.endedOn(from));
            }
        }
        begin.forEach(village -> kept.add(new Service(village, from, null)));
        return kept;
    }

    /** What the village became in its place from that day on, unless this is taken; the same where it is not served then. */
    List<Service> passedOn(Succession succession, boolean taken) {
        List<Service> kept = new ArrayList<>();
        for (Service service : all) {
            if (service.village() != succession.area() || !service.after(succession.from())) {
                kept.add(service);
                continue;
            }
            if (!service.isVoidedBy(succession.from())) {
                kept.add(service.endedOn(succession.from()));
            }
            Service next = service.of(succession.successor(), succession.from());
            if (!taken && all.stream().noneMatch(next::meets)) {
                kept.add(next);
            }
        }
        return kept;
    }
}
