package org.onebeat.cases.meeting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.onebeat.service.encryption.EncryptedText;

/** Keeps the people of partner agencies encrypted: elders and lawyers are residents, too (domain.md section 9). */
@Converter
@ApplicationScoped
class Partners implements AttributeConverter<List<Partner>, byte[]> {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<List<Partner>> LIST = new TypeReference<>() {};

    private final EncryptedText encrypted;

    Partners(EncryptedText encrypted) {
        this.encrypted = encrypted;
    }

    @Override
    public byte[] convertToDatabaseColumn(List<Partner> partners) {
        try {
            return encrypted.convertToDatabaseColumn(JSON.writeValueAsString(partners));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("partners cannot be written", e);
        }
    }

    @Override
    public List<Partner> convertToEntityAttribute(byte[] value) {
        try {
            return JSON.readValue(encrypted.convertToEntityAttribute(value), LIST);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("partners cannot be read", e);
        }
    }
}
