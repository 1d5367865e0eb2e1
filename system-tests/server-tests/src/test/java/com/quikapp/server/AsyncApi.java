package com.quikapp.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/** The description of the WebSocket, read so strictly that a field which it does not name is an error. */
final class AsyncApi {

    private static final Path FILE = Path.of("..", "..", "docs", "asyncapi.yaml");

    private final JsonNode document;

    private AsyncApi(JsonNode document) {
        this.document = document;
    }

    static AsyncApi read() {
        try {
            JsonNode document = new YAMLMapper().readTree(FILE.toFile());
            close(document.path("components").path("schemas"));
            return new AsyncApi(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The types of all events that the server may send. */
    Set<String> eventTypes() {
        Set<String> types = new TreeSet<>();
        document.path("components")
                .path("schemas")
                .path("ServerEvent")
                .path("oneOf")
                .forEach(reference ->
                        types.add(document.at(reference.path("$ref").asText().substring(1))
                                .path("properties")
                                .path("type")
                                .path("const")
                                .asText()));
        return types;
    }

    /** What is wrong with an event of the server; nothing when it is as described. */
    Set<ValidationMessage> errorsOfEvent(JsonNode event) {
        return schema("#/components/schemas/ServerEvent").validate(event);
    }

    /** What is wrong with a frame of a client, by the name of the message. */
    Set<ValidationMessage> errorsOfFrame(String message, JsonNode frame) {
        return schema("#/components/messages/" + message + "/payload").validate(frame);
    }

    private JsonSchema schema(String reference) {
        ObjectNode whole = document.deepCopy();
        whole.put("$ref", reference);
        return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(whole);
    }

    private static void close(JsonNode node) {
        if (node instanceof ObjectNode object
                && object.path("properties").isObject()
                && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        node.forEach(AsyncApi::close);
    }
}
