package org.onebeat.cases.partner;

import java.time.Instant;
import java.util.UUID;
import org.onebeat.territory.AreaName;
import org.onebeat.territory.StaffName;

/**
 * Somebody who is posted as PARTNER.
 *
 * @param id null while it is not said for which agency they sign in; then nothing is opened to them
 * @param agency code of the catalogue; null likewise
 * @param since null likewise
 * @param version for If-Match; null likewise
 */
record DelegateView(UUID id, AreaName county, StaffName person, String agency, Instant since, Long version) {}
