package org.onebeat.service.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Optional;

/** Bodies that are no JSON, or not the JSON that is expected. */
final class JsonFamily implements Family {
    @Override
    public Optional<Refusal> refusal(Throwable problem) {
        var cause = problem instanceof WebApplicationException wrapped ? wrapped.getCause() : problem;
        return Optional.ofNullable(
                switch (cause) {
                    case null -> null;
                    // Thrown for our own classes: a mistake of ours, not of the caller.
                    case InvalidDefinitionException ours -> null;
                    case UnrecognizedPropertyException unknown -> at(unknown, "unknown-field");
                    case InvalidFormatException wrong
                    when wrong.getTargetType() != null && wrong.getTargetType().isEnum() -> notAmong(wrong);
                    case MismatchedInputException wrong
                    when !wrong.getPath().isEmpty() -> at(wrong, Form.of(wrong.getTargetType()));
                    case JsonMappingException mismatch
                    when !mismatch.getPath().isEmpty() -> at(mismatch, "wrong-value");
                    case JacksonException malformed -> Refusal.malformed("json-malformed");
                    default -> null;
                });
    }

    private static Refusal notAmong(InvalidFormatException wrong) {
        return Choice.notAmong(
                path(wrong.getPath()), List.of(wrong.getTargetType().getEnumConstants()));
    }

    private static Refusal at(JsonMappingException mismatch, String rule) {
        return Refusal.malformed("invalid").at(path(mismatch.getPath()), rule, null);
    }

    private static String path(List<JsonMappingException.Reference> references) {
        var path = new StringBuilder();
        for (var reference : references) {
            if (reference.getFieldName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(reference.getFieldName());
            }
        }
        return path.toString();
    }
}
