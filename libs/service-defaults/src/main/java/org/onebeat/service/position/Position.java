package org.onebeat.service.position;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where something stands, in degrees, and what they refer to. */
@Embeddable
public record Position(
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "reference_system")
        ReferenceSystem system,

        @NotNull
        @DecimalMin("73")
        @DecimalMax("136")
        @Digits(integer = 3, fraction = 6)
        @Schema(description = "Degrees east, six digits after the point at most", examples = "114.654102")
        BigDecimal longitude,

        @NotNull
        @DecimalMin("3")
        @DecimalMax("54")
        @Digits(integer = 3, fraction = 6)
        @Schema(description = "Degrees north, six digits after the point at most", examples = "33.623741")
        BigDecimal latitude) {}
