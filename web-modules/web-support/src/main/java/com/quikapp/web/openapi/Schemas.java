package com.quikapp.web.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Short ways to write schemas. */
final class Schemas {

    private Schemas() {}

    static Schema string() {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING));
    }

    static Schema string(String pattern) {
        return string().pattern("^" + pattern + "$");
    }

    static Schema integer() {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.INTEGER));
    }
}
