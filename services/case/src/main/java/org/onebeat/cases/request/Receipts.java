package org.onebeat.cases.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.onebeat.service.encryption.BlindIndex;
import org.onebeat.service.problem.Refusal;

/**
 * Receipts: twelve signs, 60 bits, that nobody guesses. The id of a request follows from its receipt by the service's key and
 * not the other way round, so that a receipt is kept nowhere, and whoever knows the id from a topic or an address has none.
 */
@ApplicationScoped
class Receipts {

    /** Crockford's: without I, L, O and U, which are taken for others. */
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 12;
    private static final Pattern FORM = Pattern.compile("[" + SIGNS + "]{" + LENGTH + "}");
    private static final long VERSION_8 = 0x8000L;

    private final BlindIndex index;

    Receipts(BlindIndex index) {
        this.index = index;
    }

    /** The receipt of what is asked by this challenge and key: for the same call it is the same. */
    String of(UUID challenge, String key) {
        byte[] digest = digest("resident-request.receipt", challenge + "\n" + key);
        return IntStream.range(0, LENGTH)
                .mapToObj(i -> String.valueOf(SIGNS.charAt(digest[i] & 31)))
                .collect(Collectors.joining());
    }

    /**
     * The request of a receipt, however it is written.
     *
     * @throws Refusal 404 for what is none, as for one that nobody was given
     */
    UUID requestOf(String receipt) {
        String plain = receipt == null
                ? ""
                : receipt.toUpperCase(Locale.ROOT)
                        .replaceAll("[\\s-]", "")
                        .replace('O', '0')
                        .replaceAll("[IL]", "1");
        if (!FORM.matcher(plain).matches()) {
            throw Refusal.notFound();
        }
        ByteBuffer bytes = ByteBuffer.wrap(digest("resident-request.id", plain));
        long most = bytes.getLong() & ~0xF000L | VERSION_8;
        long least = bytes.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | Long.MIN_VALUE;
        return new UUID(most, least);
    }

    /** As it is shown: in groups of four. */
    static String shown(String receipt) {
        return receipt.replaceAll("(.{4})(?=.)", "$1-");
    }

    private byte[] digest(String field, String text) {
        return Base64.getUrlDecoder().decode(index.digest(field, text.getBytes(StandardCharsets.UTF_8)));
    }
}
