package org.onebeat.jurisdiction.standard;

import org.onebeat.jurisdiction.area.Settlement;

/** What standards ask about a village. */
record Village(int id, String code, Settlement settlement, int county, Integer township, Integer station) {

    boolean urban() {
        return settlement == Settlement.URBAN;
    }
}
