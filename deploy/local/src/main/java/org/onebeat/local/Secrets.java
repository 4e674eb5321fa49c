package org.onebeat.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Every password and key of one platform, made when first asked for, kept in a file that only its owner reads. */
public final class Secrets {

    private static final int BYTES = 24;
    private static final int KEY_BYTES = 32;
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"; // none that is mistaken for another

    private final SecureRandom random = new SecureRandom();
    private final Properties known = new Properties();
    private final Path file;

    public Secrets(Path file) {
        this.file = file;
        try {
            if (Files.exists(file)) {
                try (var reader = Files.newBufferedReader(file)) {
                    known.load(reader);
                }
            }
        } catch (IOException e) {
            throw new Broken("The passwords in " + file + " cannot be read", e);
        }
    }

    /** A password for machines. */
    public String password(String name) {
        return get(name, random(BYTES, Base64.getUrlEncoder().withoutPadding()));
    }

    /** A key of 32 bytes in Base64. */
    public String key(String name) {
        return get(name, random(KEY_BYTES, Base64.getEncoder()));
    }

    /** A password for people to type. */
    public String typed(String name) {
        var text = new StringBuilder("Onebeat");
        for (int group = 0; group < 2; group++) {
            text.append('-');
            random.ints(4, 0, LETTERS.length()).forEach(index -> text.append(LETTERS.charAt(index)));
        }
        return get(name, text.toString());
    }

    private String random(int size, Base64.Encoder encoder) {
        byte[] bytes = new byte[size];
        random.nextBytes(bytes);
        return encoder.encodeToString(bytes);
    }

    private synchronized String get(String name, String candidate) {
        if (known.putIfAbsent(name, candidate) == null) {
            write();
        }
        return known.getProperty(name);
    }

    private void write() {
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.getParent());
                var ownerOnly = PosixFilePermissions.fromString("rw-------");
                Files.createFile(file, PosixFilePermissions.asFileAttribute(ownerOnly));
            }
            try (var writer = Files.newBufferedWriter(file)) {
                known.store(writer, "Passwords and keys of this local platform");
            }
        } catch (IOException e) {
            throw new Broken("The passwords cannot be kept in " + file, e);
        }
    }
}
