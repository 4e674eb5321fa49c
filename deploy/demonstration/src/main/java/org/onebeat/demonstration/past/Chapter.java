package org.onebeat.demonstration.past;

/** A kind of records of the past, in the order in which they are brought in, and where. */
public enum Chapter {
    DISPUTES("/api/v1/case/imports/disputes", 100),
    PLACES("/api/v1/hazard/imports/places", 500),
    INSPECTIONS("/api/v1/hazard/imports/inspections", 500),
    OPINIONS("/api/v1/fieldwork/imports/opinions", 500),
    ACTIVITIES("/api/v1/fieldwork/imports/activities", 1_000);

    private final String path;
    private final int most;

    Chapter(String path, int most) {
        this.path = path;
        this.most = most;
    }

    /** Of the public API. */
    public String path() {
        return path;
    }

    /** Records of one call. */
    int most() {
        return most;
    }
}
