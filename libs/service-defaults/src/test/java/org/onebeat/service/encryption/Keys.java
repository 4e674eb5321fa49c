package org.onebeat.service.encryption;

import java.util.Arrays;
import java.util.Base64;
import java.util.Map;

/** Keys of a test, each filled with its own number. */
record Keys(int keyId, Map<Integer, String> formerKeys) implements Encryption {
    static Keys first() {
        return new Keys(1, Map.of());
    }

    static Keys rotated() {
        return new Keys(2, Map.of(1, filled(1)));
    }

    static Keys forgotten() {
        return new Keys(2, Map.of());
    }

    @Override
    public String key() {
        return filled(keyId);
    }

    @Override
    public String indexKey() {
        return filled(99);
    }

    private static String filled(int number) {
        var key = new byte[32];
        Arrays.fill(key, (byte) number);
        return Base64.getEncoder().encodeToString(key);
    }
}
