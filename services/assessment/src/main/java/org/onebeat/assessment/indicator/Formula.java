package org.onebeat.assessment.indicator;

import org.onebeat.assessment.tally.Measure;

/** How an indicator follows from what is counted. */
public sealed interface Formula {
    /** As of when it is told: over the span, at its end, or now. */
    AsOf asOf();

    /** How many there were in the span. */
    record Count(Measure of) implements Formula {
        @Override
        public AsOf asOf() {
            return AsOf.SPAN;
        }
    }

    /** The part of those in the span. */
    record Rate(Measure of, Measure among) implements Formula {
        @Override
        public AsOf asOf() {
            return AsOf.SPAN;
        }
    }

    /** How many there are when the span ends. */
    record Stock(Measure of) implements Formula {
        @Override
        public AsOf asOf() {
            return AsOf.UNTIL;
        }
    }

    /** How it is now, whatever the span. */
    record Now(Momentary of) implements Formula {
        @Override
        public AsOf asOf() {
            return AsOf.NOW;
        }
    }
}
