package org.onebeat.personnel.person;

import org.onebeat.territory.Restriction;

/**
 * Which people are asked for; null does not restrict.
 *
 * @param text part of a name, or a whole service number
 * @param telephoneIndex blind index of the text, where it is a telephone number
 */
record PeopleQuestion(String text, String telephoneIndex, Integer unit, String category) {

    Restriction restriction() {
        return named().andIf(unit, "it.unitId = :unit", "unit").andIf(category, "it.category = :category", "category");
    }

    private Restriction named() {
        if (text == null || text.isBlank()) {
            return Restriction.none();
        }
        if (telephoneIndex != null) {
            return Restriction.of("it.telephoneIndex = :telephone").with("telephone", telephoneIndex);
        }
        if (ServiceNumber.fits(text.strip())) {
            Restriction number = Restriction.of("it.serviceNumber = :number")
                    .with("number", ServiceNumber.of(text.strip()).value());
            return either(number, containing(text));
        }
        return containing(text);
    }

    /** Every pair of the text occurs in the name; among those few, the text as a whole. */
    private static Restriction containing(String text) {
        Restriction all = Restriction.of("locate(:text, lower(it.displayName)) > 0")
                .with("text", text.strip().toLowerCase(java.util.Locale.ROOT));
        int i = 0;
        for (String part : NameParts.sought(text)) {
            String name = "part" + i++;
            all = all.and(Restriction.of("it.id in (select part.key.personId from NamePart part where part.key.part = :"
                            + name + ")")
                    .with(name, part));
        }
        return all;
    }

    private static Restriction either(Restriction one, Restriction other) {
        Restriction both = one.and(other);
        return new Restriction("(" + one.condition() + ") or (" + other.condition() + ")", both.values());
    }
}
