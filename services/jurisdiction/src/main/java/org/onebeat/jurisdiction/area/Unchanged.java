package org.onebeat.jurisdiction.area;

/** A verb that would change nothing. */
public class Unchanged extends IllegalStateException {

    Unchanged(int area) {
        super("nothing changes in area " + area);
    }
}
