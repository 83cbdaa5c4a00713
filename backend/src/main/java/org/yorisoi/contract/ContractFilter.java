package org.yorisoi.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.yorisoi.identity.Open;
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Requires;
import org.yorisoi.identity.Role;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.problem.Problems;
import org.yorisoi.platform.web.PublicAnswer;

/** Completes the OpenAPI document: who may call each operation, its problems, its entity tags. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

    private static final String PROBLEM_JSON = "application/problem+json";
    /** Under every address below it an entry may be asked for that goes on in another one. */
    private static final String ENTRY_OF_THE_REGISTER = "/api/v1/prefectures/{prefecture}/supporters/{id}";

    private final Map<String, MethodInfo> operations = new HashMap<>();

    public ContractFilter(IndexView index) {
        for (AnnotationInstance annotation : index.getAnnotations(
            org.eclipse.microprofile.openapi.annotations.Operation.class)) {
            operations.put(annotation.value("operationId").asString(), annotation.target().asMethod());
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        Map<String, Schema> schemas = contract.getComponents().getSchemas();
        contract.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
            .forEach((verb, operation) -> complete(contract, path, item, verb, operation)));
        schemas.values().forEach(Tidying::anchorPatterns);
        schemas.values().forEach(ContractFilter::closeRequest);
        schemas.values().forEach(schema -> References.inline(schema, schemas));
        schemas.entrySet().stream().filter(named -> References.isScalar(named.getValue())).map(Map.Entry::getKey)
            .toList().forEach(contract.getComponents()::removeSchema);
        Tidying.namePages(contract);
        Unused.remove(contract);
    }

    private void complete(OpenAPI contract, String path, PathItem item, PathItem.HttpMethod verb, Operation operation) {
        MethodInfo method = operations.get(operation.getOperationId());
        if (method == null) {
            throw new IllegalStateException("Every operation needs an @Operation with an operationId");
        }
        boolean open = method.hasAnnotation(Open.class);
        sayWhoMayCall(operation, method, open);
        List<Parameter> parameters = new ArrayList<>();
        if (item.getParameters() != null) {
            parameters.addAll(item.getParameters());
        }
        if (operation.getParameters() != null) {
            parameters.addAll(operation.getParameters());
        }
        describeHeaders(parameters);
        parameters.forEach(parameter -> {
            Tidying.typeDefault(parameter, contract.getComponents().getSchemas());
            Tidying.anchorPatterns(parameter.getSchema());
            Schema target = References.target(parameter.getSchema(), contract.getComponents().getSchemas());
            if (target != null && References.isScalar(target)) {
                parameter.setSchema(References.copy(target, parameter.getSchema()));
            }
        });
        Set<ProblemType> problems = problems(method, verb, operation, parameters, open);
        if (path.startsWith(ENTRY_OF_THE_REGISTER)) {
            problems.add(ProblemType.SUPPORTER_MERGED);
        }
        addProblems(operation, problems);
        if (method.hasAnnotation(PublicAnswer.class)) {
            sayHowItIsKept(operation);
        }
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2") && method.hasAnnotation(jakarta.ws.rs.GET.class) && hasVersion(contract, response)) {
                response.addHeader("ETag", OASFactory.createHeader().description("Version, for `If-Match`")
                    .schema(string().addExample("\"3\"")));
            }
            if (status.equals("201")) {
                response.addHeader("Location", OASFactory.createHeader().description("Where it is now")
                    .schema(string().format("uri-reference")));
            }
        });
    }

    /** Callers keep such an answer and ask whether it is still true. */
    private static void sayHowItIsKept(Operation operation) {
        operation.addParameter(OASFactory.createParameter().name("If-None-Match").in(Parameter.In.HEADER)
            .description("The `ETag` of an answer that the caller, not signed in, has kept").schema(string())
            .example("\"Tm90aGluZyBjaGFuZ2Vk\""));
        operation.getResponses().addAPIResponse("304", OASFactory.createAPIResponse()
            .description("What the caller has kept is still true"));
        operation.getResponses().getAPIResponse("200").addHeader("ETag", OASFactory.createHeader()
            .description("For `If-None-Match`; where the body has a `version` and the caller has signed in, the version")
            .schema(string().addExample("\"Tm90aGluZyBjaGFuZ2Vk\"")));
    }

    private static void sayWhoMayCall(Operation operation, MethodInfo method, boolean open) {
        String who;
        if (open) {
            who = "Anybody may call it.";
            if (operation.getSecurity() == null || operation.getSecurity().isEmpty()) {
                operation.setSecurity(new ArrayList<>());
            }
        } else {
            AnnotationInstance requires = method.annotation(Requires.class);
            if (requires == null) {
                who = "Everybody who has signed in may call it.";
            } else {
                Permission permission = Permission.valueOf(requires.value().asEnum());
                who = "Permission `%s`: %s.".formatted(permission.scope(), permission.roles().stream()
                    .map(Role::name).map(String::toLowerCase).collect(Collectors.joining(", ")));
            }
            operation.setSecurity(List.of(
                OASFactory.createSecurityRequirement().addScheme("session"),
                OASFactory.createSecurityRequirement().addScheme("bearer")));
        }
        String description = operation.getDescription();
        operation.setDescription(description == null ? who : description + "\n\n" + who);
    }

    private static void describeHeaders(List<Parameter> parameters) {
        for (Parameter parameter : parameters) {
            if (parameter.getName() == null) {
                continue;
            }
            switch (parameter.getName()) {
                case "prefecture" -> parameter.description("JIS X 0401 code of the prefecture").example("43");
                case "If-Match" -> parameter.description("The `ETag` of what was read; required").example("\"3\"");
                case "Idempotency-Key" -> parameter
                    .description("Makes the request safe to send twice; 8 to 64 visible ASCII characters, kept a day")
                    .example("0b8a1d9e-6f1c-4f0e-9a47-2f6e8f1f4a11");
                default -> { }
            }
        }
    }

    private static Set<ProblemType> problems(MethodInfo method, PathItem.HttpMethod verb, Operation operation,
                                             List<Parameter> parameters, boolean open) {
        Set<ProblemType> problems = EnumSet.of(ProblemType.INTERNAL_ERROR, ProblemType.NOT_ACCEPTABLE);
        boolean body = operation.getRequestBody() != null;
        if (!parameters.isEmpty() || body) {
            problems.add(ProblemType.VALIDATION_FAILED);
        }
        if (body) {
            problems.add(ProblemType.MALFORMED_REQUEST);
            problems.add(ProblemType.PAYLOAD_TOO_LARGE);
            problems.add(ProblemType.UNSUPPORTED_MEDIA_TYPE);
        }
        if (!open) {
            problems.add(ProblemType.UNAUTHENTICATED);
            problems.add(ProblemType.FORBIDDEN);
        }
        if (verb != PathItem.HttpMethod.GET) {
            problems.add(ProblemType.CROSS_SITE_REQUEST);
        }
        for (Parameter parameter : parameters) {
            if (parameter.getIn() == Parameter.In.PATH) {
                problems.add(ProblemType.NOT_FOUND);
            } else if ("If-Match".equals(parameter.getName())) {
                problems.add(ProblemType.PRECONDITION_REQUIRED);
                problems.add(ProblemType.STALE_VERSION);
            } else if ("Idempotency-Key".equals(parameter.getName())) {
                problems.add(ProblemType.IDEMPOTENCY_IN_PROGRESS);
                problems.add(ProblemType.IDEMPOTENCY_KEY_REUSED);
            }
        }
        AnnotationInstance own = method.annotation(Problems.class);
        if (own != null) {
            for (String name : own.value().asEnumArray()) {
                problems.add(ProblemType.valueOf(name));
            }
        }
        return problems;
    }

    private static void addProblems(Operation operation, Set<ProblemType> problems) {
        Map<Integer, List<ProblemType>> byStatus = problems.stream()
            .collect(Collectors.groupingBy(ProblemType::status, TreeMap::new, Collectors.toList()));
        byStatus.forEach((status, types) -> {
            String description = types.stream()
                .map(type -> "`%s` %s".formatted(type.uri(), type.title().en()))
                .collect(Collectors.joining("; "));
            MediaType problem = OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"));
            APIResponse response = OASFactory.createAPIResponse().description(description)
                .content(OASFactory.createContent().addMediaType(PROBLEM_JSON, problem));
            operation.getResponses().addAPIResponse(String.valueOf(status), response);
        });
    }

    private static boolean hasVersion(OpenAPI contract, APIResponse response) {
        if (response.getContent() == null) {
            return false;
        }
        return response.getContent().getMediaTypes().values().stream()
            .map(MediaType::getSchema)
            .filter(schema -> schema != null && schema.getRef() != null)
            .map(schema -> schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1))
            .map(contract.getComponents().getSchemas()::get)
            .anyMatch(schema -> schema != null && schema.getProperties() != null
                && schema.getProperties().containsKey("version"));
    }

    /** What a request may not contain is refused, and the document says so. */
    private static void closeRequest(Schema schema) {
        if (schema.getProperties() != null && schema.getAdditionalPropertiesBoolean() == null
            && schema.getAdditionalPropertiesSchema() == null) {
            schema.setAdditionalPropertiesBoolean(false);
        }
    }

    private static Schema string() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
