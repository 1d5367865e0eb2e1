package com.quikapp.identity.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.quikapp.platform.Json;
import java.util.Set;
import java.util.TreeSet;

/**
 * Details in one form only: members sorted by name, no white space, ASCII. What people wrote is left out: an entry can
 * never be changed, so it must not hold what a person may want erased.
 */
final class CanonicalJson {

    private static final Set<String> CONTENT = Set.of(
            "text",
            "html",
            "excerpt",
            "email",
            "displayName",
            "topic",
            "description",
            "name",
            "slug",
            "handle",
            "handles",
            "client",
            "reasonText");
    private static final ObjectWriter ASCII = Json.mapper().writer().with(JsonWriteFeature.ESCAPE_NON_ASCII);

    private CanonicalJson() {}

    static String withoutContent(JsonNode details) {
        try {
            return ASCII.writeValueAsString(sorted(details));
        } catch (JsonProcessingException cause) {
            throw new IllegalArgumentException("Details that are no JSON", cause);
        }
    }

    static JsonNode read(String details) {
        try {
            return Json.mapper().readTree(details);
        } catch (JsonProcessingException altered) {
            return Json.mapper().createObjectNode();
        }
    }

    private static JsonNode sorted(JsonNode node) {
        if (node.isArray()) {
            var array = Json.mapper().createArrayNode();
            node.forEach(item -> array.add(sorted(item)));
            return array;
        }
        if (!node.isObject()) {
            return node;
        }
        var object = Json.mapper().createObjectNode();
        var names = new TreeSet<String>();
        node.fieldNames().forEachRemaining(names::add);
        names.removeAll(CONTENT);
        names.forEach(name -> object.set(name, sorted(node.get(name))));
        return object;
    }
}
