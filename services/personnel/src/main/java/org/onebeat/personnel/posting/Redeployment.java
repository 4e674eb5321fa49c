package org.onebeat.personnel.posting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Territory;

/** Lets postings stand where their areas stand, so that they are seen there. */
@ApplicationScoped
public class Redeployment {
    private final Postings postings;
    private final Territory territory;

    Redeployment(Postings postings, Territory territory) {
        this.postings = postings;
        this.territory = territory;
    }

    /** Of these areas some have moved by now. */
    public void follow(Collection<Integer> areas, Instant now) {
        List<Posting> touched = postings.overAreasFrom(areas, now);
        if (!touched.isEmpty()) {
            Set<Integer> held = touched.stream()
                    .flatMap(posting -> posting.areasAfter(now).stream())
                    .collect(Collectors.toSet());
            Map<Integer, Ancestors> where = territory.ancestorsOf(held, CivilTime.dayOf(now));
            touched.forEach(posting -> posting.stand(where, now));
        }
    }
}
