package org.onebeat.hazard.place;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.onebeat.service.problem.Refusal;

/** The contact person as entered; what is not on this list is refused by name (domain.md section 9). */
record ContactForm(
        @NotBlank @Size(max = 50) String name,

        @Schema(description = "Mobile number, or fixed line with area code", examples = "13812345678")
        String telephone) {

    /** @throws Refusal 400 naming what is wrong */
    Contact contact() {
        if (telephone != null && !Contact.isTelephone(telephone)) {
            throw Refusal.malformed("invalid").at("contact.telephone", "telephone", null);
        }
        return new Contact(name.strip(), telephone);
    }

    @Override
    public String toString() {
        // a record would print every component, and what is printed ends in logs
        return "a contact";
    }
}
