package org.onebeat.cases.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.onebeat.cases.party.Resident;
import org.onebeat.cases.party.Telephone;
import org.onebeat.service.problem.Refusal;

/** How a resident is reached: the whole positive list (domain.md section 9). */
record Contact(
        @NotBlank @Size(max = 50) String name,

        @Schema(description = "Mobile number, or fixed line with area code", examples = "13812345678")
        String telephone) {

    /** @throws Refusal 400 {@code telephone} */
    Resident resident() {
        String plain = telephone == null ? "" : telephone.strip();
        if (!plain.isEmpty() && !Telephone.isValid(plain)) {
            throw Refusal.malformed("invalid").at("contact.telephone", "telephone", null);
        }
        return new Resident(name.strip(), plain.isEmpty() ? null : new Telephone(plain), null);
    }

    @Override
    public String toString() {
        // a record would print every component, and what is printed ends in logs
        return "a contact";
    }
}
