package org.onebeat.personnel.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onebeat.service.problem.Refusal;

/** The catalogue of specialities, in its own order. */
@ApplicationScoped
class Specialities {
    private final EntityManager entities;

    Specialities(EntityManager entities) {
        this.entities = entities;
    }

    List<Speciality> all() {
        return entities.createQuery("from Speciality it order by it.position, it.code", Speciality.class)
                .getResultList();
    }

    Optional<Speciality> findLocked(String code) {
        return Optional.ofNullable(entities.find(Speciality.class, code, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Behind the others; 409 where the code is taken. */
    Speciality add(NewSpeciality wish) {
        if (findLocked(wish.code()).isPresent()) {
            throw Refusal.conflict("code-taken").at("code");
        }
        int last = all().stream().mapToInt(Speciality::position).max().orElse(0);
        Speciality added = Speciality.add(wish.code(), last + 1, wish.form());
        entities.persist(added);
        return added;
    }

    void settle() {
        entities.flush();
    }

    /** 422 for a code that the catalogue does not offer, or that is named twice. */
    void demand(List<String> codes, String field) {
        Set<String> offered = all().stream()
                .filter(known -> !known.retired())
                .map(Speciality::code)
                .collect(Collectors.toSet());
        for (int i = 0; i < codes.size(); i++) {
            if (!offered.contains(codes.get(i))) {
                throw Refusal.ruleBroken("unknown-speciality").at(field + "[" + i + "]");
            }
            if (codes.indexOf(codes.get(i)) < i) {
                throw Refusal.ruleBroken("named-twice").at(field + "[" + i + "]");
            }
        }
    }
}
