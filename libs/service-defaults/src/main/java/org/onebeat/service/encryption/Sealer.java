package org.onebeat.service.encryption;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts with AES-256-GCM. A sealed value is the number of its key (1 byte), a random nonce (12 bytes), then cipher
 * text and tag; so keys can rotate while old rows stay readable.
 */
@Singleton
public class Sealer {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY = 32;

    private final SecureRandom random = new SecureRandom();
    private final Map<Integer, SecretKeySpec> keys = new HashMap<>();
    private final int current;

    Sealer(Encryption encryption) {
        current = encryption.keyId();
        encryption.formerKeys().forEach((id, key) -> keys.put(id, aes(key)));
        keys.put(current, aes(encryption.key()));
        keys.keySet().forEach(id -> {
            if (id < 0 || id > 255) {
                throw new IllegalStateException("onebeat.encryption: key numbers go from 0 to 255, not " + id);
            }
        });
    }

    /** @param context what the value belongs to; it opens only with the same context */
    public byte[] seal(byte[] plain, byte[] context) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, current, nonce, context).doFinal(plain);
            return ByteBuffer.allocate(1 + NONCE + sealed.length)
                    .put((byte) current)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is missing in this JVM", e);
        }
    }

    /** @throws Unreadable if the value was changed, belongs elsewhere, or its key is not configured any more */
    public byte[] open(byte[] value, byte[] context) {
        if (value.length < 1 + NONCE + TAG_BITS / Byte.SIZE) {
            throw new Unreadable("too short to be an encrypted value");
        }
        var bytes = ByteBuffer.wrap(value);
        var key = Byte.toUnsignedInt(bytes.get());
        var nonce = new byte[NONCE];
        bytes.get(nonce);
        var sealed = new byte[bytes.remaining()];
        bytes.get(sealed);
        try {
            return cipher(Cipher.DECRYPT_MODE, key, nonce, context).doFinal(sealed);
        } catch (AEADBadTagException e) {
            throw new Unreadable("encrypted value does not match its seal");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is missing in this JVM", e);
        }
    }

    private Cipher cipher(int mode, int key, byte[] nonce, byte[] context) throws GeneralSecurityException {
        if (!keys.containsKey(key)) {
            throw new Unreadable("key " + key + " is not configured: onebeat.encryption.former-keys");
        }
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, keys.get(key), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(context);
        return cipher;
    }

    private static SecretKeySpec aes(String base64) {
        return new SecretKeySpec(key(base64), "AES");
    }

    static byte[] key(String base64) {
        var bytes = Base64.getDecoder().decode(base64.strip());
        if (bytes.length != KEY) {
            throw new IllegalStateException(
                    "onebeat.encryption: a key has 32 bytes in Base64, this one has " + bytes.length);
        }
        return bytes;
    }
}
