package org.onebeat.territory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Database.class)
class NamedTest {
    @Inject
    Given given;

    @Inject
    Territory territory;

    @BeforeEach
    void standardTerritory() {
        given.territory();
        given.holds(7, Role.AUXILIARY, 51);
    }

    @Test
    void rowsAndPeopleAreCalledByTheirNames() {
        Named named = Named.of(territory, Stream.of(new Ancestors(3, 31, 41, null, 51)), Stream.of(7, null));

        assertEquals(new AreaName(51, "name 51"), named.area(51));
        assertEquals(new AreaName(41, "name 41"), named.area(41));
        assertEquals(new StaffName(7, "Person 7"), named.person(7));
        assertNull(named.area(null));
        assertNull(named.person(null));
    }

    @Test
    void whatHasNotArrivedIsCalledByItsId() {
        Named named = Named.ofAreas(territory, Stream.of(999), Stream.of(999));

        assertEquals("#999", named.area(999).name());
        assertEquals("#999", named.person(999).displayName());
    }
}
