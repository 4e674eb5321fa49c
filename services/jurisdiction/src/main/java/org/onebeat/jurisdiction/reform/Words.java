package org.onebeat.jurisdiction.reform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;
import org.onebeat.jurisdiction.area.Writing;
import org.onebeat.service.problem.Language;
import org.onebeat.territory.AreaKind;
import org.onebeat.workbook.Finding;
import org.onebeat.workbook.Wording;

/** The sentences of the workbook's rules, in the caller's language. */
@ApplicationScoped
class Words {

    private final HttpHeaders headers;

    Words(HttpHeaders headers) {
        this.headers = headers;
    }

    String tell(AreaKind kind, String field, String rule, String value, Map<String, String> named) {
        return new Wording(Language.of(headers).locale(), "jurisdiction-rules")
                .tell(new Finding(Writing.sheet(kind), 0, field, rule, value, named))
                .message();
    }
}
