package com.quikapp.web.openapi;

import com.quikapp.platform.page.PageRequest;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** The parameters of paged lists, which mean the same everywhere. */
final class ListParameters {

    private ListParameters() {}

    static Parameter describe(Parameter parameter) {
        if (parameter.getDescription() != null || parameter.getName() == null) {
            return parameter;
        }
        return switch (parameter.getName()) {
            case "cursor" -> parameter.description("Where to go on: the next of the page before; none for the first.");
            case "limit" -> limit(parameter);
            default -> parameter;
        };
    }

    private static Parameter limit(Parameter parameter) {
        return parameter
                .description("How many items at most.")
                .schema(Schemas.integer()
                        .minimum(BigDecimal.ONE)
                        .maximum(BigDecimal.valueOf(PageRequest.MAX))
                        .defaultValue(PageRequest.DEFAULT));
    }
}
