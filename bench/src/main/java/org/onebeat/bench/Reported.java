package org.onebeat.bench;

/** A dispute, reported as somebody would: the pattern of as many as a measurement needs. */
public final class Reported {

    private Reported() {}

    /** A first one, by the first officer of the city. */
    public static void one(Platform platform) {
        Officer officer = new County(platform.at()).onboard(1).getFirst();
        try (Door door = new Door("gateway", platform.gateway())) {
            Lifecycle.open(door, officer);
        }
    }
}
