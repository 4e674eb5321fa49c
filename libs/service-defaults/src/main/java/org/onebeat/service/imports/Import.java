package org.onebeat.service.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.onebeat.territory.Ancestors;

/** One call that brings in records of one county: all of them, or none if one is wrong. */
public final class Import<R extends PastRecord> {
    private final int countyId;
    private final List<Fresh<R>> fresh;
    private final Flaws flaws;
    private final Supplier<ImportAnswer> end;

    Import(int countyId, List<Fresh<R>> fresh, Flaws flaws, Supplier<ImportAnswer> end) {
        this.countyId = countyId;
        this.fresh = fresh;
        this.flaws = flaws;
        this.end = end;
    }

    public int countyId() {
        return countyId;
    }

    public Ancestors county() {
        return Ancestors.ofCounty(countyId);
    }

    /** The records that were not known, in the order told; those that are flawed already are left out. */
    public List<Fresh<R>> fresh() {
        return fresh;
    }

    /** To note what a question about all records at once brings to light. */
    public Flaws flaws() {
        return flaws;
    }

    /**
     * Makes of each fresh record what it becomes, without writing it. What the work refuses of one is named under
     * {@code records[n]}, and the next is tried.
     *
     * @throws org.onebeat.service.problem.Refusal {@code import-refused} if anything was wrong with any record
     */
    public <T> List<T> each(Function<Fresh<R>, T> work) {
        List<T> made = new ArrayList<>(fresh.size());
        fresh.forEach(record -> made.add(flaws.guard(record.index(), () -> work.apply(record))));
        flaws.refuseIfAny();
        return made;
    }

    /** Notes the call in the audit trail, once, and answers it. */
    public ImportAnswer done() {
        flaws.refuseIfAny();
        return end.get();
    }
}
