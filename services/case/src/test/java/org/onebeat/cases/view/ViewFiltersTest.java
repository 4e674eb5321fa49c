package org.onebeat.cases.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onebeat.cases.dispute.DisputeQuestion;

class ViewFiltersTest {

    @Test
    void aViewKeepsWhatTheListIsFilteredBy() {
        assertEquals(
                ViewFilters.KNOWN, Set.copyOf(filtersOf(DisputeQuestion.class).collect(Collectors.toSet())));
    }

    private static Stream<String> filtersOf(Class<?> question) {
        return Arrays.stream(question.getDeclaredFields()).flatMap(ViewFiltersTest::filters);
    }

    private static Stream<String> filters(Field field) {
        return field.isAnnotationPresent(BeanParam.class)
                ? filtersOf(field.getType())
                : Stream.ofNullable(field.getAnnotation(QueryParam.class)).map(QueryParam::value);
    }
}
