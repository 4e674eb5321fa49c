package org.onebeat.jurisdiction.standard;

import java.time.LocalDate;
import java.util.UUID;
import org.onebeat.territory.AreaName;
import org.onebeat.territory.Named;

/**
 * A station that counts, or counted, as remote.
 *
 * @param until exclusive, null while open
 */
record RemoteView(
        UUID id, AreaName station, AreaName county, LocalDate from, LocalDate until, String reason, long version) {

    static RemoteView of(RemoteStation remote, Named named) {
        return new RemoteView(
                remote.id(),
                named.area(remote.ancestors().stationId()),
                named.area(remote.ancestors().countyId()),
                remote.from(),
                remote.until(),
                remote.reason(),
                remote.version());
    }
}
