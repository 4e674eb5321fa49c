package org.onebeat.cases.request;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.onebeat.cases.party.Resident;
import org.onebeat.cases.party.Telephone;
import org.onebeat.service.encryption.EncryptedText;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Placed;

/** Who asks, for what, where and when, and who is responsible. */
@MappedSuperclass
abstract class RequestCover implements Placed {

    @Id
    private UUID id;

    private String number;

    @Enumerated(EnumType.STRING)
    private RequestKind kind;

    @Convert(converter = EncryptedText.class)
    private String name;

    @Convert(converter = EncryptedText.class)
    private String telephone;

    @Embedded
    private Ancestors ancestors;

    @Column(name = "responsible_id")
    private Integer responsible;

    private Instant askedAt;

    protected RequestCover() {}

    RequestCover(Asked asked, String number, Ancestors where, Integer holder, Instant now) {
        this.id = asked.id();
        this.number = number;
        this.kind = asked.kind();
        this.ancestors = where;
        this.responsible = holder;
        this.askedAt = now;
        if (asked.resident() != null) {
            this.name = asked.resident().name();
            Telephone left = asked.resident().telephone();
            this.telephone = left == null ? null : left.value();
        }
    }

    void stand(Ancestors where, Integer person) {
        ancestors = where;
        responsible = person;
    }

    void forgetWho() {
        name = null;
        telephone = null;
    }

    /** Who asks; empty where no name was left, or it is erased. At most one. */
    List<Resident> residents() {
        return name == null
                ? List.of()
                : List.of(new Resident(name, telephone == null ? null : new Telephone(telephone), null));
    }

    @Override
    public UUID grantable() {
        return id;
    }

    @Override
    public Ancestors ancestors() {
        return ancestors;
    }

    UUID id() {
        return id;
    }

    String number() {
        return number;
    }

    RequestKind kind() {
        return kind;
    }

    /** Person id; null while nobody holds the village. */
    Integer responsible() {
        return responsible;
    }

    Instant askedAt() {
        return askedAt;
    }
}
