package org.onebeat.territory;

import java.util.Optional;

/**
 * A village, where it stands, and who is named for it: its AUXILIARY, else the COMMUNITY_OFFICER of the village or of its
 * sector (domain.md section 3). Who answers for a whole station is named for none of its villages.
 *
 * @param holder empty where nobody is named
 * @param own the holder serves in this village and nowhere else, by whatever posting
 */
public record Beat(int village, Ancestors where, Optional<String> holder, boolean own) {}
