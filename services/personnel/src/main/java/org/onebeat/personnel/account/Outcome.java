package org.onebeat.personnel.account;

/** What became of a wish. */
sealed interface Outcome {
    Wish wish();

    record Made(Wish wish, String user) implements Outcome {}

    /** The user of one who was taken back is no more. */
    record Gone(Wish wish) implements Outcome {}

    record Away(Wish wish) implements Outcome {}

    /** @param hopeless whether somebody must act before another attempt makes sense */
    record Failed(Wish wish, String cause, boolean hopeless) implements Outcome {}
}
