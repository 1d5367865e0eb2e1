package com.quikapp.web.openapi;

import com.quikapp.web.RequestTrace;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Adds to the document of a WAR what all operations have in common: the trace id every answer carries, the problem that
 * may be answered instead, the access token, and how lists are paged. Runs when the WAR is built.
 */
public class ApiDocument implements OASFilter {

    private static final String TRACE_HEADER = "TraceId";
    private static final String ACCESS_TOKEN = "accessToken";

    @Override
    public Operation filterOperation(Operation operation) {
        operation.getResponses().getAPIResponses().values().forEach(ApiDocument::complete);
        operation
                .getResponses()
                .addAPIResponse("default", OASFactory.createAPIResponse().ref(ProblemDocument.NAME));
        name(operation);
        return operation;
    }

    @Override
    public Parameter filterParameter(Parameter parameter) {
        return ListParameters.describe(parameter);
    }

    /** The generator names operations after their methods; clients and readers are better served by a short name. */
    private static void name(Operation operation) {
        ResourceMethod method = ResourceMethod.parse(operation.getOperationId());
        operation.operationId(method.group() + "_" + method.name());
        operation.addTag(method.group());
        if (!method.isPublic()) {
            operation.addSecurityRequirement(
                    OASFactory.createSecurityRequirement().addScheme(ACCESS_TOKEN));
        }
    }

    private static void complete(APIResponse response) {
        if (response.getRef() == null) {
            response.description(Objects.requireNonNullElse(response.getDescription(), "Done, or accepted."));
            response.addHeader(RequestTrace.HEADER, OASFactory.createHeader().ref(TRACE_HEADER));
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        Components components = document.getComponents();
        components.addSchema(ProblemDocument.NAME, ProblemDocument.schema());
        components.addResponse(ProblemDocument.NAME, ProblemDocument.response());
        components.addHeader(TRACE_HEADER, traceId());
        components.addSecurityScheme(ACCESS_TOKEN, accessToken());
    }

    private static SecurityScheme accessToken() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description("The access token of a session, valid for 15 minutes (RFC 6750).");
    }

    private static Header traceId() {
        return OASFactory.createHeader()
                .description("The trace id of the request: that of its traceparent header, else a new one.")
                .schema(Schemas.string("[0-9a-f]{32}"));
    }
}
