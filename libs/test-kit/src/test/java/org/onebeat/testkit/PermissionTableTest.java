package org.onebeat.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

class PermissionTableTest {
    @Test
    void namesVerbPathAndRolesOfEveryEndpoint() {
        var classes = new ClassFileImporter().importPackages("org.onebeat.sample");
        assertEquals("""
                | verb | path | roles |
                |---|---|---|
                | GET | `/api/v1/sample/notes/{id}` | AUXILIARY, COUNTY_CLERK |
                | GET | `/api/v1/sample/notes` | AUXILIARY, COUNTY_CLERK |
                | POST | `/api/v1/sample/notes/{id}/attachments` | AUXILIARY, COUNTY_CLERK |
                | POST | `/api/v1/sample/notes/{id}/oblivion` | AUXILIARY, COUNTY_CLERK |
                | POST | `/api/v1/sample/notes/{id}/secret` | AUXILIARY, COUNTY_CLERK |
                | POST | `/api/v1/sample/notes` | AUXILIARY, COUNTY_CLERK |
                | PUT | `/api/v1/sample/notes/{id}` | AUXILIARY, COUNTY_CLERK |
                """, PermissionTable.table("sample", classes));
    }

    @Test
    void isNotMadeOfNothing() {
        var nothing = new ClassFileImporter().importPackages("org.onebeat.nowhere");
        assertThrows(AssertionError.class, () -> PermissionTable.table("sample", nothing));
    }
}
