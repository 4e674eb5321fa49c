package org.onebeat.service.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one way an exception of a resource leaves the service: as a problem document. */
class ProblemMapper {
    private final Problems problems;

    ProblemMapper(Problems problems) {
        this.problems = problems;
    }

    // The framework maps these by itself unless they are named.
    @ServerExceptionMapper({
        Throwable.class,
        WebApplicationException.class,
        ValidationException.class,
        ConstraintViolationException.class,
        MismatchedInputException.class,
        UnauthorizedException.class,
        ForbiddenException.class,
        AuthenticationFailedException.class,
        AuthenticationCompletionException.class,
        AuthenticationRedirectException.class
    })
    Response answer(Throwable problem, HttpHeaders headers, UriInfo call) {
        var answer = problems.answer(problem, Language.of(headers), pathOf(call));
        var response = Response.status(answer.problem().status())
                .type(Problem.MEDIA_TYPE)
                .entity(answer.problem());
        answer.headers().forEach(response::header);
        return response.build();
    }

    /**
     * The framework says "not found" of a query parameter, too, that cannot be read. Of a path parameter that is right:
     * nothing has that name.
     */
    @ServerExceptionMapper
    Response answer(NotFoundException problem, HttpHeaders headers, UriInfo call) {
        var misread = Misread.of(problem.getCause(), call.getQueryParameters(), call.getPathParameters());
        return answer(misread.isPresent() ? misread.get() : problem, headers, call);
    }

    private static String pathOf(UriInfo call) {
        return call.getRequestUri().getPath();
    }
}
