package org.onebeat.service.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;

/**
 * A problem document (RFC 9457).
 *
 * @param type {@code urn:onebeat:problem:<code>}, stable
 * @param instance path of the call
 * @param fields what is wrong with which field
 * @param extras further members, next to the others
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"type", "title", "status", "detail", "instance", "code", "fields"})
record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String code,
        List<FieldProblem> fields,
        @JsonAnyGetter Map<String, Object> extras) {
    static final String MEDIA_TYPE = "application/problem+json";
}
