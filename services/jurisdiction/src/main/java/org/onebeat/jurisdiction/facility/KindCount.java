package org.onebeat.jurisdiction.facility;

/** So many of a kind. */
record KindCount(String kind, long count) {

    static final String OF = "new org.onebeat.jurisdiction.facility.KindCount(it.kind, count(*))";
}
