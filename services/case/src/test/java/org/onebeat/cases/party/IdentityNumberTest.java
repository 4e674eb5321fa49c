package org.onebeat.cases.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "11010519491231002x", "440524188001010014"})
    void theExamplesOfTheStandardAreValid(String number) {
        assertEquals(number.toUpperCase(java.util.Locale.ROOT), new IdentityNumber(number).value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "110105194912310021", // the checksum
                "110105199902300010", // no such day
                "1101051949123100",
                "A1010519491231002X"
            })
    void anythingElseIsNot(String number) {
        assertFalse(IdentityNumber.isValid(number));
    }

    @Test
    void theMaskKeepsTheEndsOnly() {
        assertEquals("1****************X", new IdentityNumber("11010519491231002X").masked());
    }

    @Test
    void aRefusalDoesNotRepeatTheNumber() {
        Exception refusal =
                assertThrows(IllegalArgumentException.class, () -> new IdentityNumber("110105194912310021"));
        assertFalse(refusal.getMessage().contains("1949"));
    }
}
