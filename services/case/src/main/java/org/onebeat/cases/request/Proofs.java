package org.onebeat.cases.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onebeat.service.encryption.BlindIndex;

/**
 * Proofs of work, which keep robots out without anybody else's help: {@code challenge.solution}, whose SHA-256 begins with as
 * many zero bits as the challenge asks for. Challenges are signed and not kept; each counts once ({@link Challenges}).
 */
@ApplicationScoped
class Proofs {

    private static final Duration VALID = Duration.ofMinutes(30);

    /** Number, when it runs out, bits, signature, solution. */
    private static final Pattern FORM =
            Pattern.compile("(([0-9a-f-]{36})\\.(\\d{1,12})\\.(\\d{1,2}))\\.([\\w-]{43})\\.(\\d{1,16})");

    private final BlindIndex index;
    private final Clock clock;

    Proofs(BlindIndex index, Clock clock) {
        this.index = index;
        this.clock = clock;
    }

    Challenge challenge(int bits) {
        Instant until = clock.instant().plus(VALID);
        String asked = UUID.randomUUID() + "." + until.getEpochSecond() + "." + bits;
        return new Challenge(asked + "." + signature(asked), bits, Instant.ofEpochSecond(until.getEpochSecond()));
    }

    /**
     * The number of the challenge that this solves.
     *
     * @throws org.onebeat.service.problem.Refusal {@code proof-wrong}, {@code proof-expired}
     */
    UUID solvedBy(String proof) {
        Matcher read = FORM.matcher(proof == null ? "" : proof);
        if (!read.matches() || !isOurs(read) || !isSolved(proof, Integer.parseInt(read.group(4)))) {
            throw RequestRefusals.unproven();
        }
        if (clock.instant().isAfter(Instant.ofEpochSecond(Long.parseLong(read.group(3))))) {
            throw RequestRefusals.provenTooLate();
        }
        return UUID.fromString(read.group(2));
    }

    private boolean isOurs(Matcher read) {
        return MessageDigest.isEqual(bytes(signature(read.group(1))), bytes(read.group(5)));
    }

    private static boolean isSolved(String proof, int bits) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes(proof));
            return new BigInteger(1, digest).bitLength() <= digest.length * Byte.SIZE - bits;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing in this JVM", e);
        }
    }

    private String signature(String asked) {
        return index.digest("resident-request.challenge", bytes(asked));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
