package org.onebeat.cases.triage;

/** A factor that applied, with its weight on that day. */
public record Answer(String code, int points, boolean redByItself) {

    static Answer of(Factor factor) {
        return new Answer(factor.code(), factor.points(), factor.redByItself());
    }
}
