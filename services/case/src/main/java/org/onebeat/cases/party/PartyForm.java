package org.onebeat.cases.party;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.onebeat.service.problem.Refusal;

/** A party as it is entered; what is not on this list is refused by name (domain.md section 9). */
public record PartyForm(
        @NotBlank @Size(max = 50) String name,

        @Schema(description = "Mobile number, or fixed line with area code", examples = "13812345678")
        String telephone,

        @Schema(description = "Identity number of 18 places (GB 11643)")
        String identityNumber) {

    /**
     * Reads the forms as residents.
     *
     * @throws Refusal 400 naming every field that is wrong
     */
    public static List<Resident> residents(List<PartyForm> forms) {
        Refusal refusal = Refusal.malformed("invalid");
        List<Resident> residents = new ArrayList<>();
        boolean right = true;
        for (int i = 0; i < forms.size(); i++) {
            PartyForm form = forms.get(i);
            right &= check(form.telephone, Telephone::isValid, refusal, "parties[" + i + "].telephone", "telephone");
            right &= check(
                    form.identityNumber,
                    IdentityNumber::isValid,
                    refusal,
                    "parties[" + i + "].identityNumber",
                    "identity-number");
            if (right) {
                residents.add(form.resident());
            }
        }
        if (!right) {
            throw refusal;
        }
        return residents;
    }

    private static boolean check(String text, Predicate<String> rule, Refusal refusal, String field, String code) {
        boolean right = text == null || text.isBlank() || rule.test(text.strip());
        if (!right) {
            refusal.at(field, code, null);
        }
        return right;
    }

    private Resident resident() {
        return new Resident(name.strip(), read(telephone, Telephone::new), read(identityNumber, IdentityNumber::new));
    }

    private static <T> T read(String text, Function<String, T> type) {
        return text == null || text.isBlank() ? null : type.apply(text.strip());
    }

    @Override
    public String toString() {
        // a record would print every component, and what is printed ends in logs
        return "a party";
    }
}
