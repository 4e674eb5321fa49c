package org.onebeat.personnel.person;

import jakarta.enterprise.context.ApplicationScoped;
import org.onebeat.service.encryption.BlindIndex;

/** Makes telephone numbers that can be found again though they are stored encrypted. */
@ApplicationScoped
public class Telephones {
    private final BlindIndex index;

    Telephones(BlindIndex index) {
        this.index = index;
    }

    /** The number, null of an empty text. */
    public Telephone of(String digits) {
        return digits.isEmpty() ? null : new Telephone(digits, index(digits));
    }

    String index(String digits) {
        return index.of("person.telephone", digits);
    }
}
