package org.yorisoi.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ProblemDocument;
import org.yorisoi.platform.problem.ProblemResponses;
import org.yorisoi.platform.problem.ProblemType;

/** Answers with a problem before a request has reached Jakarta REST, in the same words. */
@ApplicationScoped
class Refusal {

    private final ObjectMapper json;

    Refusal(ObjectMapper json) {
        this.json = json;
    }

    void answer(RoutingContext context, ProblemType type) {
        List<Locale> languages = context.acceptableLanguages().stream()
            .map(language -> Locale.forLanguageTag(language.value()))
            .toList();
        context.response()
            .setStatusCode(type.status())
            .putHeader(HttpHeaders.CONTENT_TYPE, ProblemResponses.PROBLEM_JSON.toString())
            .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
            .end(write(ProblemDocument.of(Problem.of(type), languages)));
    }

    private String write(ProblemDocument document) {
        try {
            return json.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
