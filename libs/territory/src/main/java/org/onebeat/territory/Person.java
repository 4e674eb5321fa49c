package org.onebeat.territory;

/** The service identity of a member of staff, or of another government's system; {@code unit} is an area id. */
public record Person(
        int id,
        boolean system,
        String serviceNumber,
        String account,
        String displayName,
        String category,
        Integer unit) {

    /** Of an agency that works with the police, and not of the force: it is seen and asked by nothing but its matters. */
    boolean isPartner() {
        return "PARTNER".equals(category);
    }
}
