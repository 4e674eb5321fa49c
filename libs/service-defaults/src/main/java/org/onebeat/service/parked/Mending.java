package org.onebeat.service.parked;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How an event is to be tried again.
 *
 * @param data what is to stand in place of the data as received; null to leave it
 */
record Mending(
        @Schema(implementation = Object.class, nullable = true, description = "In place of the data as received")
        JsonNode data,

        @NotBlank @Size(max = 500) String reason) {

    String text() {
        return data == null || data.isNull() ? null : data.toString();
    }
}
