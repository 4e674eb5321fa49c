package org.onebeat.personnel.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onebeat.service.problem.Refusal;

/** The catalogue of courses, in its own order. */
@ApplicationScoped
class Courses {
    private final EntityManager entities;

    Courses(EntityManager entities) {
        this.entities = entities;
    }

    List<Course> all() {
        return entities.createQuery("from Course it order by it.position, it.code", Course.class)
                .getResultList();
    }

    Map<String, Course> byCode() {
        return all().stream().collect(Collectors.toMap(Course::code, Function.identity()));
    }

    Optional<Course> findLocked(String code) {
        return Optional.ofNullable(entities.find(Course.class, code, LockModeType.PESSIMISTIC_WRITE));
    }

    /** One that is still held: 422 else. */
    Course demand(String code) {
        return Optional.ofNullable(entities.find(Course.class, code))
                .filter(course -> !course.retired())
                .orElseThrow(() -> Refusal.ruleBroken("unknown-course").at("course"));
    }

    /** Behind the others; 409 where the code is taken. */
    Course add(NewCourse wish) {
        if (findLocked(wish.code()).isPresent()) {
            throw Refusal.conflict("code-taken").at("code");
        }
        int last = all().stream().mapToInt(Course::position).max().orElse(0);
        Course added = Course.add(wish.code(), last + 1, wish.form());
        entities.persist(added);
        return added;
    }

    void settle() {
        entities.flush();
    }
}
