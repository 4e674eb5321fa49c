package org.onebeat.service.idempotency;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import jakarta.inject.Singleton;
import jakarta.interceptor.InvocationContext;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.onebeat.service.encryption.BlindIndex;

/** Tells two calls with the same content from two with different: a digest of path, headers asked for, and body. */
@Singleton
class Arguments {
    private final ObjectMapper json;
    private final BlindIndex index;

    Arguments(ObjectMapper json, BlindIndex index) {
        this.index = index;
        this.json = json.copy()
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .registerModule(new SimpleModule().addSerializer(FileUpload.class, new ByContent()));
    }

    String digest(InvocationContext call) {
        var types = call.getMethod().getParameterTypes();
        var told = IntStream.range(0, types.length)
                .filter(i -> isTold(types[i]))
                .mapToObj(i -> call.getParameters()[i])
                .toList();
        try {
            return index.digest("idempotency", json.writeValueAsBytes(told));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(call.getMethod() + " is @Once, but an argument is no JSON", e);
        }
    }

    /** Not what the framework hands in. */
    private static boolean isTold(Class<?> type) {
        var name = type.getName();
        return !name.startsWith("jakarta.ws.rs.") && !name.startsWith("io.vertx.");
    }

    /** An uploaded file lies in another place each time. */
    private static final class ByContent extends JsonSerializer<FileUpload> {
        @Override
        public void serialize(FileUpload file, JsonGenerator out, SerializerProvider serializers) throws IOException {
            try (var content = Files.newInputStream(file.uploadedFile())) {
                var sha = MessageDigest.getInstance("SHA-256");
                content.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), sha));
                out.writeBinary(sha.digest());
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("SHA-256 is missing in this JVM", e);
            }
        }
    }
}
