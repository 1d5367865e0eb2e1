package com.quikapp.web.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The problem (RFC 9457) in an OpenAPI document. */
final class ProblemDocument {

    static final String NAME = "Problem";

    private ProblemDocument() {}

    static Schema schema() {
        return OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.OBJECT))
                .description("What went wrong (RFC 9457).")
                .addProperty("type", Schemas.string().description("A stable URI made of the code."))
                .addProperty("title", Schemas.string().description("The category in words."))
                .addProperty("status", Schemas.integer().description("The HTTP status."))
                .addProperty("detail", Schemas.string().description("One sentence for people."))
                .addProperty("instance", Schemas.string().description("The path of the request."))
                .addProperty("code", Schemas.string().description("The stable code, for programs."))
                .addProperty("field", Schemas.string().description("The field of the request that is at fault."))
                .addProperty("retryAfterSeconds", Schemas.integer().description("When to try again."))
                .addProperty("traceId", Schemas.string("[0-9a-f]{32}").description("To ask an administrator about."))
                .addRequired("type")
                .addRequired("title")
                .addRequired("status")
                .addRequired("detail")
                .addRequired("code")
                .addRequired("traceId");
    }

    static APIResponse response() {
        return OASFactory.createAPIResponse()
                .description("The request was refused, or failed: 400 with the field at fault, 401 without a valid"
                        + " access token, 403, 404 also for what the caller may not see, 409, 413, 415, 429 and 503"
                        + " with Retry-After.")
                .addHeader("Retry-After", retryAfter())
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(NAME))));
    }

    private static Header retryAfter() {
        return OASFactory.createHeader()
                .description("With 429 and 503: the seconds to wait.")
                .schema(Schemas.integer());
    }
}
