package org.onebeat.cases.party;

import java.util.List;

/** The parties to a dispute in full. */
record Disclosure(List<PartyView> parties) {

    static Disclosure of(List<Party> parties) {
        return new Disclosure(parties.stream().map(PartyView::inFull).toList());
    }
}
