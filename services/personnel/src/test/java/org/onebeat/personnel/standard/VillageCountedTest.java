package org.onebeat.personnel.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.onebeat.testkit.Contracts;

class VillageCountedTest {

    @Test
    void whatJurisdictionTellsIsUnderstood() {
        VillageCounted heard = Contracts.received(
                        "jurisdiction/village-counted", "onebeat.jurisdiction.village-count.v1", "51", 2)
                .as(VillageCounted.class);

        assertEquals(51, heard.village());
        assertEquals(2, heard.counts().size());
    }
}
