package org.onebeat.personnel.coverage;

import java.util.Optional;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Beat;

/**
 * A village and who watches over it.
 *
 * @param holder who is named for it: its auxiliary, else the community officer of the village or its sector
 * @param own the holder is posted to this village and to nothing else
 * @param lacking who lacks by the city's rule
 */
public record Watch(Ancestors where, Optional<String> holder, boolean own, Crew crew, Crew lacking) {

    static Watch of(Beat beat, Crew crew, VillageRule rule) {
        return new Watch(beat.where(), beat.holder(), beat.own(), crew, rule.lacking(crew));
    }

    public int village() {
        return where.villageId();
    }

    public boolean named() {
        return holder.isPresent();
    }

    /** The same village with somebody more who serves in it alone. */
    public Watch withOneOfItsOwn() {
        return new Watch(where, Optional.of(holder.orElse("")), true, crew, lacking);
    }

    boolean complete() {
        return lacking.equals(Crew.NOBODY);
    }
}
