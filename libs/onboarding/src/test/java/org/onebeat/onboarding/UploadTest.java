package org.onebeat.onboarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.onebeat.service.problem.Refusal;

class UploadTest {

    @Test
    void aPathThatABrowserSendsIsCutToTheName() {
        assertEquals("淮阳.xlsx", new Upload("C:\\建档\\淮阳.xlsx", new byte[0]).fileName());
        assertEquals("", new Upload(null, new byte[0]).fileName());
    }

    @Test
    void ofALongNameTheEndIsKept() {
        assertEquals(
                200,
                new Upload("镇".repeat(300) + ".xlsx", new byte[0]).fileName().length());
    }

    @Test
    void aCallWithoutAFileIsMalformed() {
        assertEquals(
                "workbook-missing",
                assertThrows(Refusal.class, () -> Upload.of(null)).code());
    }
}
