package org.onebeat.service.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.Past;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.Refused;
import org.onebeat.territory.Territory;

/**
 * The past comes in through calls of up to some hundred records of one county (ADR 9). This is what they have in common;
 * each costs eight statements, however many records.
 */
@ApplicationScoped
public class Imports {
    private final CurrentCaller caller;
    private final Territory territory;
    private final References references;
    private final Villages villages;
    private final Past past;
    private final Trail trail;

    Imports(
            CurrentCaller caller,
            Territory territory,
            References references,
            Villages villages,
            Past past,
            Trail trail) {
        this.caller = caller;
        this.territory = territory;
        this.references = references;
        this.villages = villages;
        this.past = past;
        this.trail = trail;
    }

    /**
     * Opens a call: finds its county and villages, who was responsible when, and which records are new.
     *
     * @param kind what the records are, as in the path: {@code disputes}
     * @param county code of the county
     * @throws Refusal {@code unknown-county}
     * @throws Refused {@code out-of-scope}
     */
    public <R extends PastRecord> Import<R> open(String kind, String county, List<R> records) {
        var flaws = new Flaws();
        var countyId = countyOf(county);
        refuseRepeated(records, flaws);
        var ids = records.stream()
                .map(any -> UuidVersion7Strategy.INSTANCE.generateUuid(null))
                .toList();
        var told = records.stream().map(PastRecord::reference).toList();
        var claimed = references.claim(countyId, kind, told, ids);
        var fresh = fresh(countyId, records, ids, claimed, flaws);
        var counts = new ImportAnswer(claimed.size(), records.size() - claimed.size());
        return new Import<>(countyId, fresh, flaws, () -> end(kind, countyId, told.getFirst(), counts));
    }

    private int countyOf(String code) {
        var county = territory.areasByCode(List.of(code)).get(code);
        if (county == null) {
            throw Refusal.ruleBroken("unknown-county").at("county");
        }
        if (!caller.scope().covers(Ancestors.ofCounty(county.id()))) {
            throw new Refused("out-of-scope");
        }
        return county.id();
    }

    private static void refuseRepeated(List<? extends PastRecord> records, Flaws flaws) {
        Set<String> seen = new HashSet<>();
        IntStream.range(0, records.size())
                .filter(index -> !seen.add(records.get(index).reference()))
                .forEach(index -> flaws.at(index, "reference", "reference-repeated"));
        flaws.refuseIfAny();
    }

    private <R extends PastRecord> List<Fresh<R>> fresh(
            int countyId, List<R> records, List<UUID> ids, Set<String> claimed, Flaws flaws) {
        List<Fresh<R>> fresh = new ArrayList<>();
        for (var index = 0; index < records.size(); index++) {
            var record = records.get(index);
            if (claimed.contains(record.reference())) {
                Instant at = flaws.guard(index, () -> past.occurredAt(record.occurredAt()));
                if (at != null) {
                    fresh.add(new Fresh<>(index, ids.get(index), record, at, null, null));
                }
            }
        }
        return villages.placed(countyId, fresh, flaws);
    }

    private ImportAnswer end(String kind, int countyId, String first, ImportAnswer counts) {
        var told = "taken %d, known %d".formatted(counts.taken(), counts.known());
        trail.note(kind + "-imported", "import", kind + ":" + first, Ancestors.ofCounty(countyId), told);
        return counts;
    }
}
