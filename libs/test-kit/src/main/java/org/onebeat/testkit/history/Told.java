package org.onebeat.testkit.history;

import java.time.LocalDate;
import org.onebeat.territory.AreaState;
import org.onebeat.territory.PersonState;
import org.onebeat.territory.PostingState;
import org.onebeat.territory.Replica;

/** One event of an authority: the whole state of an area, a person or a posting, and the day on which it is told. */
public record Told(LocalDate on, String key, Object state) {

    void tell(Replica replica) {
        switch (state) {
            case AreaState area -> replica.apply(area);
            case PersonState person -> replica.apply(person);
            case PostingState posting -> replica.apply(posting);
            default -> throw new IllegalArgumentException(state.toString());
        }
    }
}
