package org.onebeat.fieldwork.activity;

import jakarta.persistence.Embeddable;

/** How much was done; zero where it does not apply to the kind. */
@Embeddable
public record Figures(int households, int audience, int leaflets, int peopleServed, int crew) {

    /** The figures as somebody tells them, null for what is left out. */
    public interface Told {
        Integer households();

        Integer audience();

        Integer leaflets();

        Integer peopleServed();

        Integer crew();
    }

    public static Figures of(ActivityKind kind, Told told) {
        return new Figures(
                kind.figure("households", told.households()),
                kind.figure("audience", told.audience()),
                kind.figure("leaflets", told.leaflets()),
                kind.figure("peopleServed", told.peopleServed()),
                kind.figure("crew", told.crew()));
    }
}
