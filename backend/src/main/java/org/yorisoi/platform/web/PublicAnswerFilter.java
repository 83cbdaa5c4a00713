package org.yorisoi.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Takes what a {@link PublicAnswer} method has made into {@link KeptAnswers}, as the bytes that everybody gets. */
@Provider
@PublicAnswer
public class PublicAnswerFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String BASIS = PublicAnswerFilter.class.getName();
    private static final String FOR_THE_CALLER_ALONE = "private, no-cache";

    private final KeptAnswers answers;
    private final CurrentVertxRequest request;
    private final ObjectMapper json;

    @Context
    ResourceInfo resource;

    PublicAnswerFilter(KeptAnswers answers, CurrentVertxRequest request, ObjectMapper json) {
        this.answers = answers;
        this.request = request;
        this.json = json;
    }

    /** Before the work begins: what changes during it may or may not be seen, so the answer counts as made before. */
    @Override
    public void filter(ContainerRequestContext asked) {
        String subject = resource.getResourceMethod().getAnnotation(PublicAnswer.class).value();
        String prefecture = asked.getUriInfo().getPathParameters().getFirst("prefecture");
        answers.basis(prefecture, subject).ifPresent(basis -> asked.setProperty(BASIS, basis));
    }

    @Override
    public void filter(ContainerRequestContext asked, ContainerResponseContext answer) {
        if (answer.getStatus() != 200) {
            return;
        }
        Optional<String> key = KeptAnswers.keyOf(request.getCurrent());
        answer.getHeaders().putSingle(HttpHeaders.VARY, KeptAnswer.VARY);
        if (key.isEmpty() || answer.getEntity() instanceof StreamingOutput) {
            answer.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, FOR_THE_CALLER_ALONE);
            return;
        }
        MediaType type = answer.getMediaType() == null ? MediaType.APPLICATION_JSON_TYPE : answer.getMediaType();
        byte[] bytes = bytes(answer.getEntity());
        KeptAnswer kept = new KeptAnswer((KeptAnswer.Basis) asked.getProperty(BASIS), request.getCurrent().request(),
            type.toString(), bytes);
        if (kept.basis() != null) {
            answers.keep(key.get(), kept);
        }
        answer.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, KeptAnswer.CACHE_CONTROL);
        answer.getHeaders().putSingle(HttpHeaders.ETAG, kept.tag());
        if (kept.isAmong(asked.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
            answer.setStatus(304);
            answer.setEntity(null);
        } else {
            answer.setEntity(bytes, null, type);
        }
    }

    private byte[] bytes(Object entity) {
        return switch (entity) {
            case byte[] bytes -> bytes;
            case String text -> text.getBytes(StandardCharsets.UTF_8);
            default -> write(entity);
        };
    }

    private byte[] write(Object entity) {
        try {
            return json.writeValueAsBytes(entity);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
