package org.onebeat.cases.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResidentTest {

    @ParameterizedTest
    @CsvSource({"张三丰, 张**", "李四, 李*", "王, *", "𠮷田, 𠮷*"})
    void theFamilyNameStays(String name, String masked) {
        assertEquals(masked, new Resident(name, null, null).maskedName());
    }

    @ParameterizedTest
    @ValueSource(strings = {"13812345678", "0394-2681234", "03942681234", "010-12345678"})
    void mobileNumbersAndFixedLinesAreTelephoneNumbers(String number) {
        assertTrue(Telephone.isValid(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12812345678", "1381234567", "138123456789", "2681234", "call me"})
    void anythingElseIsNot(String number) {
        assertFalse(Telephone.isValid(number));
    }

    @Test
    void theMiddleOfATelephoneNumberIsMasked() {
        assertEquals("138****5678", new Telephone("13812345678").masked());
    }

    @Test
    void aResidentPrintedInALogIsMasked() {
        Resident resident = new Resident("张三丰", new Telephone("13812345678"), new IdentityNumber("11010519491231002X"));
        assertEquals("张**", resident.toString());
    }
}
