package org.onebeat.personnel.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.Ancestors;
import org.onebeat.testkit.Contracts;

class PersonLifeTest {
    private static final Telephone TELEPHONE = new Telephone("13812345678", "index");

    private static Particulars particulars(String name, Telephone telephone) {
        return new Particulars(name, "AUXILIARY", 41, Ancestors.ofCounty(3), telephone);
    }

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

    private static Person person() {
        return Person.register(
                12, ServiceNumber.of("z411603001"), particulars("李明", TELEPHONE), LocalDate.of(2026, 1, 1));
    }

    @Test
    void tellsWhatIsPromised() {
        Contracts.assertMatches("personnel/person-changed", person().registered());
        Contracts.assertMatches("personnel/person-changed", person().correct(particulars("李敏", null), TODAY));
    }

    @Test
    void eachChangeTellsAHigherVersion() {
        Person person = person();

        assertTrue(person.correct(particulars("李敏", null), TODAY).sequence()
                > person.registered().sequence());
    }

    @Test
    void signsInWithTheNumberInSmallLetters() {
        assertEquals("z411603001", person().account());
        assertEquals("Z411603001", person().serviceNumber());
    }

    @Test
    void leftOutTelephoneStaysOnRecord() {
        Person person = person();

        person.correct(particulars("李敏", null), TODAY);

        assertEquals("138****5678", person.telephone().orElseThrow().masked());
    }

    @Test
    void sameParticularsMatch() {
        assertTrue(person().matches(particulars("李明", TELEPHONE)));
        assertTrue(person().matches(particulars("李明", null)));
        assertFalse(person().matches(particulars("李敏", TELEPHONE)));
        assertFalse(person().matches(particulars("李明", new Telephone("13812345679", "other"))));
    }

    @Test
    void wrongNumbersAreNone() {
        assertThrows(IllegalArgumentException.class, () -> new ServiceNumber("abc"));
        assertFalse(ServiceNumber.fits("A1"));
        assertFalse(ServiceNumber.fits("警A1001"));
        assertFalse(Telephone.fits("12345"));
        assertThrows(IllegalArgumentException.class, () -> new Telephone("02812345678", ""));
    }

    @Test
    void telephoneIsNeverPrintedWhole() {
        assertFalse(TELEPHONE.toString().contains("1234"));
    }

    @Test
    void namesAreCutIntoCharactersAndPairs() {
        assertEquals(Set.of("李", "大", "明", "李大", "大明"), NameParts.of("李大明"));
        assertEquals(Set.of("大明"), NameParts.sought("大明"));
        assertEquals(Set.of("𠮷"), NameParts.sought("𠮷"));
    }

    @Test
    void whoHasLeftMayComeBackFromThatDayOn() {
        Person person = person();
        person.leave(TODAY);
        assertFalse(person.servesOn(TODAY));
        assertTrue(person.servesOn(TODAY.minusDays(1)));
        assertThrows(Refusal.class, () -> person.serve(service(TODAY.minusDays(1))));

        person.serve(service(TODAY.plusMonths(1)));

        assertTrue(person.servesOn(TODAY.plusMonths(1)));
        assertEquals("MEDIATOR", person.category());
        assertEquals(TODAY.plusMonths(1), person.since());
    }

    @Test
    void ofSomebodyWhoLeftNothingBeginsAnew() {
        Person person = person();
        person.leave(TODAY);

        person.transfer(9, Ancestors.ofCounty(4), TODAY.plusMonths(1));

        assertEquals(LocalDate.of(2026, 1, 1), person.since());
    }

    private static Service service(LocalDate from) {
        return new Service("MEDIATOR", 8, Ancestors.ofCounty(3), from);
    }
}
