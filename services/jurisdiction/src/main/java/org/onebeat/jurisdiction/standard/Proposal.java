package org.onebeat.jurisdiction.standard;

import java.util.List;

/** A room that could be built next: where, and whom it would serve. The site is the first of the villages. */
record Proposal(List<Village> villages) {

    Village site() {
        return villages.getFirst();
    }
}
