package com.quikapp.intelligence.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.quikapp.intelligence.export.Reading.Read;
import com.quikapp.intelligence.export.Reading.Refused;
import com.quikapp.platform.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** Parses one element of a file. What is in the element never makes it throw. */
final class EntryReader {

    private EntryReader() {}

    /** @param parser makes the value from the element's fields; throws {@link EntryRefused} when it cannot */
    static <T> Reading<T> read(JsonElement element, String keyField, Function<SlackFields, T> parser) {
        if (element.loss().isPresent()) {
            return new Refused<>("", element.loss().get());
        }
        var losses =
                Encoding.isUtf8(element.bytes()) ? List.<Loss>of() : List.of(LossReason.ENTRY__BROKEN_ENCODING.plain());
        var key = "";
        try {
            var fields = new SlackFields(object(element.bytes(), losses.isEmpty()));
            key = fields.firstText(keyField).orElse("");
            return new Read<>(key, parser.apply(fields), losses);
        } catch (EntryRefused refused) {
            return new Refused<>(key, refused.loss());
        }
    }

    private static JsonNode object(byte[] bytes, boolean wellEncoded) {
        try {
            var node = wellEncoded
                    ? Json.mapper().readTree(bytes)
                    : Json.mapper().readTree(new String(bytes, StandardCharsets.UTF_8));
            if (!node.isObject()) {
                throw new EntryRefused(LossReason.ENTRY__NOT_OBJECT.plain());
            }
            return node;
        } catch (StreamConstraintsException limit) {
            throw new EntryRefused(LossReason.ENTRY__TOO_DEEP.plain());
        } catch (JsonProcessingException malformed) {
            throw new EntryRefused(LossReason.ENTRY__MALFORMED.with(place(malformed)));
        } catch (IOException impossible) {
            throw new EntryRefused(LossReason.ENTRY__MALFORMED.plain());
        }
    }

    private static String place(JsonProcessingException malformed) {
        var location = malformed.getLocation();
        return location == null ? "" : "line " + location.getLineNr() + ", column " + location.getColumnNr();
    }
}
