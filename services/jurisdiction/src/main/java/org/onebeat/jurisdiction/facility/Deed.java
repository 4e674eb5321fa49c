package org.onebeat.jurisdiction.facility;

/** What happens to a point on a day, and is counted as flow. */
enum Deed {
    OPENED,
    UPGRADED,
    CLOSED
}
