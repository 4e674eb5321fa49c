package org.onebeat.territory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onebeat.territory.Given.county;
import static org.onebeat.territory.Given.village;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Database.class)
class ScopedRepositoryTest {
    @Inject
    Given given;

    @Inject
    Notes notes;

    @Inject
    EntityManager entities;

    private Long inVillage51;
    private Long inVillage52;

    @BeforeEach
    void rows() {
        given.territory();
        inVillage51 = given.note(51, "in 51");
        inVillage52 = given.note(52, "in 52");
        given.note(54, "in 54");
    }

    @Test
    void listsWhatTheScopeCovers() {
        assertEquals(List.of("in 51"), given.within(village(51, 3), notes::texts));
        assertEquals(List.of("in 52", "in 51"), given.within(county(3), notes::texts));
    }

    @Test
    void aScopeOfBothTreesIsAUnion() {
        Scope both = Scope.of(List.of(
                new Post(1, Role.AUXILIARY, AreaKind.VILLAGE, Set.of(54), Set.of(2), Set.of()),
                new Post(2, Role.STATION_CHIEF, AreaKind.STATION, Set.of(41), Set.of(3), Set.of())));

        assertEquals(List.of("in 54", "in 52", "in 51"), given.within(both, notes::texts));
    }

    @Test
    void withoutAScopeNothingIsListedFoundOrCounted() {
        assertEquals(List.of(), given.within(Scope.NOTHING, notes::texts));
        assertTrue(given.within(Scope.NOTHING, () -> notes.find(inVillage51)).isEmpty());
        assertEquals(0, given.within(Scope.NOTHING, () -> notes.count(Restriction.none())));
    }

    @Test
    void aRowOutOfScopeDoesNotExistByItsIdEither() {
        assertTrue(given.within(village(51, 3), () -> notes.find(inVillage51)).isPresent());
        assertTrue(given.within(village(51, 3), () -> notes.find(inVillage52)).isEmpty());
        assertTrue(given.within(village(51, 3), () -> notes.findLocked(inVillage52))
                .isEmpty());
    }

    @Test
    void aRestrictionNarrowsTheScopeAndNeverWidensIt() {
        Restriction wider = Restriction.of("it.text = 'in 51' or it.ancestors.countyId = 2");

        assertEquals(1, given.within(county(3), () -> notes.count(wider)));
        assertEquals(0, given.within(village(52, 3), () -> notes.count(wider)));
    }

    @Test
    void figuresStayInScope() {
        assertEquals(List.of(2L), given.within(county(3), notes::countsByCounty));
    }

    @Test
    void addingOutOfScopeIsRefused() {
        Note foreign = new Note(new Ancestors(3, 31, 41, null, 52), "foreign", Instant.EPOCH);

        Refused refused = assertThrows(Refused.class, () -> given.within(village(51, 3), () -> notes.add(foreign)));

        assertEquals("out-of-scope", refused.code());
    }

    @Test
    void aRowThatMovesCarriesItsNewPlace() {
        given.everywhere(() -> notes.find(inVillage51).orElseThrow().moveTo(new Ancestors(3, 31, 42, null, 51)));

        assertEquals(
                List.of("in 51"),
                given.within(
                        Scope.of(List.of(
                                new Post(1, Role.STATION_CHIEF, AreaKind.STATION, Set.of(42), Set.of(3), Set.of()))),
                        notes::texts));
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepeat() {
        given.everywhere(() -> {
            for (int i = 0; i < 25; i++) {
                notes.add(new Note(Ancestors.ofCounty(3), "page " + i, Instant.EPOCH.plusSeconds(i / 4)));
            }
        });

        assertEquals(27, new HashSet<>(walk(7)).size());
        assertEquals(walk(100), walk(7));
    }

    @Test
    void outsideATransactionReadingIsRefusedAndNotSilentlyEmpty() {
        assertThrows(IllegalStateException.class, () -> notes.find(inVillage51));
        assertThrows(IllegalStateException.class, notes::texts);
        assertThrows(RuntimeException.class, () -> entities.createQuery("select it from Note it", Note.class)
                .getResultList());
    }

    private List<Long> walk(int size) {
        List<Long> ids = new ArrayList<>();
        List<?> after = List.of();
        List<Note> page;
        do {
            List<?> position = after;
            page = given.within(county(3), () -> notes.list(Restriction.none(), Notes.NEWEST_FIRST, position, size));
            page.forEach(note -> ids.add(note.id()));
            after = page.isEmpty()
                    ? List.of()
                    : List.of(page.getLast().recordedAt(), page.getLast().id());
        } while (page.size() == size);
        return ids;
    }
}
