package org.onebeat.service.encryption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.nio.charset.StandardCharsets;

/**
 * Keeps a text encrypted in a {@code bytea} column: {@code @Convert(converter = EncryptedText.class) private String
 * name}. Such a column cannot be searched; keep a {@link BlindIndex} beside it.
 */
@Converter
@ApplicationScoped
public class EncryptedText implements AttributeConverter<String, byte[]> {
    private static final byte[] CONTEXT = "text".getBytes(StandardCharsets.US_ASCII);

    private final Sealer sealer;

    EncryptedText(Sealer sealer) {
        this.sealer = sealer;
    }

    @Override
    public byte[] convertToDatabaseColumn(String text) {
        return text == null ? null : sealer.seal(text.getBytes(StandardCharsets.UTF_8), CONTEXT);
    }

    @Override
    public String convertToEntityAttribute(byte[] value) {
        return value == null ? null : new String(sealer.open(value, CONTEXT), StandardCharsets.UTF_8);
    }
}
