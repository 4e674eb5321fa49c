package org.onebeat.local.build;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StampTest {

    @TempDir
    Path root;

    private Stamp stamp;

    @BeforeEach
    void builtOnce() throws IOException {
        write("src/Main.java", "one");
        write("src/target/product", "made");
        stamp = new Stamp(
                root.resolve("stamps/built"),
                new Sources(root, List.of("src")),
                List.of(root.resolve("src/target/product")));
        stamp.set();
    }

    @Test
    void whatIsBuiltIsFreshUntilASourceChanges() throws IOException {
        assertTrue(stamp.fresh());
        write("src/Main.java", "another");
        assertFalse(stamp.fresh());
    }

    @Test
    void aNewSourceAsksForABuildAndAProductDoesNot() throws IOException {
        write("src/target/another-product", "made");
        assertTrue(stamp.fresh());
        write("src/Other.java", "new");
        assertFalse(stamp.fresh());
    }

    @Test
    void aMissingProductAsksForABuild() throws IOException {
        Files.delete(root.resolve("src/target/product"));
        assertFalse(stamp.fresh());
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
