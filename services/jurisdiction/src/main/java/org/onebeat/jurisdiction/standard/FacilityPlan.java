package org.onebeat.jurisdiction.standard;

import java.util.List;

/**
 * Where the next rooms would serve most villages.
 *
 * @param unserved villages and communities that no room serves today
 * @param left how many of them would still be unserved
 * @param rooms those that serve most first
 */
record FacilityPlan(int unserved, int left, List<ProposalView> rooms) {}
