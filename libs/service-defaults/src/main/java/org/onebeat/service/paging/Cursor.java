package org.onebeat.service.paging;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.onebeat.service.problem.Refusal;

/**
 * The place of a row in a list: the name of its order and the row's values in it.
 *
 * <p>The checksum catches what was cut or mistyped. It is no secret and needs none: each page is filtered by the scope of
 * its own call, so a forged cursor shows nothing that the list would not.
 */
public record Cursor(String order, List<String> values) {
    private static final char SEPARATOR = '\u001f';

    /** @param order the list and its sort order, such as {@code disputes:-recordedAt}: a cursor serves no other */
    public static Cursor of(String order, Object... values) {
        return new Cursor(order, Stream.of(values).map(String::valueOf).toList());
    }

    /** Reads what {@link #encoded()} wrote; anything else is answered 400. */
    static Cursor decode(String text) {
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            var checksum = bytes.getInt();
            var content = new byte[bytes.remaining()];
            bytes.get(content);
            if (checksum != checksum(content)) {
                throw invalid();
            }
            var parts = new String(content, StandardCharsets.UTF_8).split(String.valueOf(SEPARATOR), -1);
            return new Cursor(parts[0], List.of(parts).subList(1, parts.length));
        } catch (IllegalArgumentException | java.nio.BufferUnderflowException e) {
            throw invalid();
        }
    }

    String encoded() {
        var parts = new ArrayList<String>();
        parts.add(order);
        parts.addAll(values);
        var content = String.join(String.valueOf(SEPARATOR), parts).getBytes(StandardCharsets.UTF_8);
        var bytes = ByteBuffer.allocate(content.length + Integer.BYTES)
                .putInt(checksum(content))
                .put(content);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    public String text(int position) {
        return read(position, Function.identity());
    }

    public int number(int position) {
        return read(position, Integer::valueOf);
    }

    public long bigNumber(int position) {
        return read(position, text -> new BigDecimal(text).longValueExact());
    }

    public Instant instant(int position) {
        return read(position, Instant::parse);
    }

    public LocalDate day(int position) {
        return read(position, LocalDate::parse);
    }

    public UUID uuid(int position) {
        return read(position, UUID::fromString);
    }

    private <T> T read(int position, Function<String, T> reader) {
        try {
            return reader.apply(values.get(Objects.checkIndex(position, values.size())));
        } catch (RuntimeException e) {
            throw invalid();
        }
    }

    static Refusal invalid() {
        return Refusal.malformed("cursor-invalid").at("cursor");
    }

    private static int checksum(byte[] content) {
        var crc = new CRC32();
        crc.update(content);
        return (int) crc.getValue();
    }
}
