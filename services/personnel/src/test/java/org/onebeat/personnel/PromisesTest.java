package org.onebeat.personnel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onebeat.testkit.OpenApi;
import org.onebeat.testkit.PermissionTable;

@QuarkusTest
class PromisesTest extends PersonnelTest {

    @Test
    void apiIsAsCommitted() {
        OpenApi.assertUpToDate("personnel");
    }

    @Test
    void permissionsAreAsCommitted() {
        PermissionTable.assertUpToDate("personnel", "org.onebeat.personnel");
    }

    @ParameterizedTest
    @ValueSource(strings = {"problems", "personnel-rules"})
    void bothLanguagesTellTheSame(String bundle) {
        assertEquals(
                ResourceBundle.getBundle(bundle, java.util.Locale.CHINESE).keySet(),
                ResourceBundle.getBundle(bundle, java.util.Locale.ENGLISH).keySet());
    }
}
