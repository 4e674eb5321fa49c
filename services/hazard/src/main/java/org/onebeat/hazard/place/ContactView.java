package org.onebeat.hazard.place;

/**
 * The contact person as a caller sees it: masked in the file, in full only after a disclosure with a reason.
 *
 * @param telephone null if not known
 */
record ContactView(String name, String telephone) {

    static ContactView masked(Contact contact) {
        return contact.name() == null ? null : new ContactView(contact.maskedName(), contact.maskedTelephone());
    }

    static ContactView inFull(Contact contact) {
        return new ContactView(contact.name(), contact.telephone());
    }
}
