package org.onebeat.territory;

/** A reference to an area that does not exist (or not on that day), as far as anybody has heard: 422. */
public class UnknownArea extends RuntimeException {
    private final String reference;

    public UnknownArea(Object reference) {
        super("unknown area " + reference);
        this.reference = String.valueOf(reference);
    }

    /** The id or the code asked for. */
    public String reference() {
        return reference;
    }
}
