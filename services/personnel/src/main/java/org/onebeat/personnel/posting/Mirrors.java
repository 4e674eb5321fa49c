package org.onebeat.personnel.posting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Whoever acts for another follows whatever becomes of the other's posting: it ends, moves on, or is corrected. */
@ApplicationScoped
public class Mirrors {
    private final Postings postings;
    private final TemporalRules rules;
    private final Clock clock;

    Mirrors(Postings postings, TemporalRules rules, Clock clock) {
        this.postings = postings;
        this.rules = rules;
        this.clock = clock;
    }

    /** What acting postings tell because these others changed. */
    public List<PostingChanged> follow(List<PostingChanged> told) {
        List<Posting> acting =
                postings.actingFor(told.stream().map(PostingChanged::id).toList());
        if (acting.isEmpty()) {
            return List.of();
        }
        rules.postpone();
        List<PostingChanged> changed = acting.stream()
                .flatMap(posting -> postings.find(posting.actsFor()).stream()
                        .flatMap(covered -> posting.mirror(covered, clock.instant()).stream()))
                .toList();
        rules.ask();
        return changed;
    }
}
