package org.onebeat.messaging;

/** The listener was told to begin again from zero; nothing read before counts. */
class NewBeginning extends RuntimeException {

    NewBeginning(String listener) {
        super(listener + " begins again from zero");
    }
}
