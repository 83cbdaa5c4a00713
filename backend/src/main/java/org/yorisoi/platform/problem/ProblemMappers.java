package org.yorisoi.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.temporal.Temporal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever is thrown into a problem document. The only place that builds error answers. */
public final class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final Addresses addresses;

    ProblemMappers(Addresses addresses) {
        this.addresses = addresses;
    }

    @ServerExceptionMapper(priority = 1)
    public Response problem(Problem problem, HttpHeaders headers) {
        return ProblemResponses.of(problem, headers.getAcceptableLanguages());
    }

    /** Where the address exists with other methods, it is the method that is wrong. */
    @ServerExceptionMapper(priority = 1)
    public Response notFound(NotFoundException e, HttpHeaders headers, UriInfo uri, Request request) {
        Set<String> methods = addresses.methodsOf(uri.getRequestUri().getPath());
        if (methods.isEmpty() || methods.contains(request.getMethod())) {
            return web(e, headers);
        }
        Response response = problem(Problem.of(ProblemType.METHOD_NOT_ALLOWED), headers);
        response.getHeaders().putSingle(HttpHeaders.ALLOW, String.join(", ", methods));
        return response;
    }

    @ServerExceptionMapper(priority = 1)
    public Response web(WebApplicationException e, HttpHeaders headers) {
        if (e.getCause() instanceof Problem problem) {
            return problem(problem, headers);
        }
        if (e.getCause() instanceof JsonProcessingException json) {
            return json(json, headers);
        }
        return problem(Problem.of(switch (e.getResponse().getStatus()) {
            case 401 -> ProblemType.UNAUTHENTICATED;
            case 403 -> ProblemType.FORBIDDEN;
            case 404 -> ProblemType.NOT_FOUND;
            case 405 -> ProblemType.METHOD_NOT_ALLOWED;
            case 406 -> ProblemType.NOT_ACCEPTABLE;
            case 413 -> ProblemType.PAYLOAD_TOO_LARGE;
            case 415 -> ProblemType.UNSUPPORTED_MEDIA_TYPE;
            default -> e.getResponse().getStatus() < 500 ? ProblemType.MALFORMED_REQUEST : ProblemType.INTERNAL_ERROR;
        }), headers);
    }

    @ServerExceptionMapper(priority = 1)
    public Response json(JsonProcessingException e, HttpHeaders headers) {
        return problem(ofJson(e), headers);
    }

    @ServerExceptionMapper(priority = 1)
    public Response mapping(MismatchedInputException e, HttpHeaders headers) {
        return problem(ofJson(e), headers);
    }

    @ServerExceptionMapper(priority = 1)
    public Response validation(ConstraintViolationException e, HttpHeaders headers) {
        List<Violation> violations = e.getConstraintViolations().stream()
            .map(ProblemMappers::violation)
            .sorted(Comparator.comparing(Violation::field))
            .toList();
        return problem(Problem.of(ProblemType.VALIDATION_FAILED, violations), headers);
    }

    @ServerExceptionMapper(priority = 1)
    public Response stale(OptimisticLockException e, HttpHeaders headers) {
        return problem(Problem.of(ProblemType.STALE_VERSION), headers);
    }

    /** Two waited for each other, and the database has let the other one go first: of this request nothing was done. */
    @ServerExceptionMapper(priority = 1)
    public Response deadlock(PessimisticLockException e, HttpHeaders headers) {
        return problem(Problem.of(ProblemType.STALE_VERSION), headers);
    }

    @ServerExceptionMapper(priority = 10)
    public Response anything(Throwable e, HttpHeaders headers) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return problem(problem, headers);
            }
            if (cause instanceof OptimisticLockException stale) {
                return stale(stale, headers);
            }
            if (cause instanceof PessimisticLockException deadlock) {
                return deadlock(deadlock, headers);
            }
            if (cause instanceof org.hibernate.exception.ConstraintViolationException) {
                return problem(Problem.of(ProblemType.CONFLICT), headers);
            }
        }
        LOG.error("Unexpected failure", e);
        return problem(Problem.of(ProblemType.INTERNAL_ERROR), headers);
    }

    private static Problem ofJson(JsonProcessingException e) {
        return switch (e) {
            case UnrecognizedPropertyException x -> Problem.violation(unknownField(x), ViolationCode.UNKNOWN_FIELD);
            case InvalidNullException x -> Problem.violation(path(x), ViolationCode.REQUIRED);
            case InvalidFormatException x when x.getTargetType() != null && x.getTargetType().isEnum() ->
                Problem.violation(path(x), ViolationCode.UNKNOWN_VALUE);
            case InvalidFormatException x when x.getTargetType() != null
                && Temporal.class.isAssignableFrom(x.getTargetType()) ->
                Problem.violation(path(x), ViolationCode.INVALID_DATE);
            case InvalidFormatException x -> Problem.violation(path(x), ViolationCode.WRONG_TYPE);
            case ValueInstantiationException x when x.getCause() instanceof Problem problem -> problem;
            case MismatchedInputException x when !x.getPath().isEmpty() ->
                Problem.violation(path(x), ViolationCode.WRONG_TYPE);
            case StreamConstraintsException x -> Problem.of(ProblemType.MALFORMED_REQUEST);
            default -> Problem.of(ProblemType.MALFORMED_REQUEST);
        };
    }

    /** The path of an unknown field without its last step: the name comes from the caller and may be anything. */
    private static String unknownField(UnrecognizedPropertyException e) {
        String name = e.getPropertyName();
        return name != null && name.matches("[A-Za-z][A-Za-z0-9_]{0,39}") ? path(e) : parentPath(e);
    }

    private static String parentPath(JsonMappingException e) {
        return path(e.getPath().subList(0, Math.max(0, e.getPath().size() - 1)));
    }

    private static String path(JsonMappingException e) {
        return path(e.getPath());
    }

    private static String path(List<JsonMappingException.Reference> references) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : references) {
            if (step.getFieldName() != null) {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            } else {
                path.append('[').append(step.getIndex()).append(']');
            }
        }
        return path.toString();
    }

    private static Violation violation(ConstraintViolation<?> v) {
        String field = Constraints.field(v.getPropertyPath());
        return Constraints.violation(field, v.getConstraintDescriptor(), v.getInvalidValue());
    }
}
