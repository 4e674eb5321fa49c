package org.onebeat.service.encryption;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Finds encrypted values by equality: a keyed digest of the normalised value, of 43 letters. The same value in another
 * field has another digest, so that columns cannot be joined.
 */
@Singleton
public class BlindIndex {
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    BlindIndex(Encryption encryption) {
        key = new SecretKeySpec(Sealer.key(encryption.indexKey()), ALGORITHM);
    }

    /**
     * The digest of a name, a telephone or identity number; null of null or of nothing but blanks.
     *
     * @param field what is indexed, such as {@code party.telephone}
     */
    public String of(String field, String value) {
        var normal = value == null ? "" : normalised(value);
        return normal.isEmpty() ? null : digest(field, normal.getBytes(StandardCharsets.UTF_8));
    }

    /** The digest of bytes as they are. */
    public String digest(String field, byte[] content) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(field.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(content));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC is missing in this JVM", e);
        }
    }

    /**
     * Full-width letters become narrow, letters capitals; blanks, hyphens, dots and brackets go, and so does the country
     * code of a Chinese mobile number: what a person writes in two ways is found either way.
     */
    static String normalised(String value) {
        var letters = Normalizer.normalize(value, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}\\p{Cf}.,()\\[\\]·•・‧\\p{Pd}]", "");
        return letters.replaceFirst("^(?:\\+|00)?86(?=1\\d{10}$)", "");
    }
}
