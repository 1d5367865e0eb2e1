package com.quikapp.intelligence.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The fields of one entry, by type: a field of another type refuses the entry, null counts as absent. */
record SlackFields(JsonNode node) {

    /** Empty when absent. */
    Optional<String> text(String name) {
        var value = node.get(name);
        if (isAbsent(value)) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            throw new EntryRefused(LossReason.ENTRY__WRONG_TYPE.with(name));
        }
        return Optional.of(value.textValue());
    }

    /** False when absent. */
    boolean flag(String name) {
        var value = node.get(name);
        if (isAbsent(value)) {
            return false;
        }
        if (!value.isBoolean()) {
            throw new EntryRefused(LossReason.ENTRY__WRONG_TYPE.with(name));
        }
        return value.booleanValue();
    }

    /** Empty when absent or of another type: for fields an entry can do without. */
    SlackFields part(String name) {
        var value = node.get(name);
        return new SlackFields(
                value != null && value.isObject()
                        ? value
                        : com.fasterxml.jackson.databind.node.MissingNode.getInstance());
    }

    /** The objects of a list; empty when absent or of another type. */
    List<SlackFields> parts(String name) {
        var result = new ArrayList<SlackFields>();
        var list = node.get(name);
        if (list != null && list.isArray()) {
            list.forEach(item -> result.add(new SlackFields(item)));
        }
        return result;
    }

    /** The strings of a list; empty when absent. */
    List<String> texts(String name) {
        var result = new ArrayList<String>();
        var list = node.get(name);
        if (isAbsent(list)) {
            return result;
        }
        if (!list.isArray()) {
            throw new EntryRefused(LossReason.ENTRY__WRONG_TYPE.with(name));
        }
        list.forEach(item -> result.add(item.isTextual() ? item.textValue() : ""));
        return result;
    }

    /** The first of these that is text and not blank; anything else is passed over. */
    Optional<String> firstText(String... names) {
        for (var name : names) {
            var value = node.get(name);
            if (value != null && value.isTextual() && !value.textValue().isBlank()) {
                return Optional.of(value.textValue());
            }
        }
        return Optional.empty();
    }

    /** A whole number; empty when absent or of another type. */
    Optional<Long> number(String name) {
        var value = node.get(name);
        return value != null && value.canConvertToLong() && value.isIntegralNumber()
                ? Optional.of(value.longValue())
                : Optional.empty();
    }

    boolean has(String name) {
        var value = node.get(name);
        return !isAbsent(value) && !(value.isContainerNode() && value.isEmpty());
    }

    private static boolean isAbsent(@org.jspecify.annotations.Nullable JsonNode value) {
        return value == null || value.isNull();
    }
}
