package org.onebeat.cases.party;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import org.onebeat.cases.dispute.Dispute;
import org.onebeat.cases.dispute.Part;
import org.onebeat.service.encryption.BlindIndex;
import org.onebeat.service.encryption.EncryptedText;

/** A party to a dispute, encrypted in the database; telephone and identity number are found by their blind index. */
@Entity
@EntityListeners(PartyIndexing.class)
public class Party extends Part {

    @Convert(converter = EncryptedText.class)
    private String name;

    @Convert(converter = EncryptedText.class)
    private String telephone;

    @Convert(converter = EncryptedText.class)
    private String identityNumber;

    private String telephoneIndex;
    private String identityIndex;

    protected Party() {}

    /** @param position of the party in the file, from 1 */
    public Party(Dispute dispute, int position, Resident resident) {
        super(dispute, position);
        this.name = resident.name();
        this.telephone =
                resident.telephone() == null ? null : resident.telephone().value();
        this.identityNumber = resident.identityNumber() == null
                ? null
                : resident.identityNumber().value();
    }

    void index(BlindIndex index) {
        telephoneIndex = index.of("party.telephone", telephone);
        identityIndex = index.of("party.identityNumber", identityNumber);
    }

    Resident resident() {
        return new Resident(
                name,
                telephone == null ? null : new Telephone(telephone),
                identityNumber == null ? null : new IdentityNumber(identityNumber));
    }
}
