package com.quikapp.realtime.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.quikapp.platform.Json;
import com.quikapp.realtime.message.MessagePage;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Writes a page once, however many read it: the same page is answered as long as its channel does not grow. */
@Provider
@Produces(MediaType.APPLICATION_JSON)
public class MessagePageWriter implements MessageBodyWriter<MessagePage> {

    /** By identity; forgotten with the page. */
    private final Cache<MessagePage, byte[]> written =
            Caffeine.newBuilder().weakKeys().build();

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == MessagePage.class;
    }

    @Override
    public void writeTo(
            MessagePage page,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream output)
            throws IOException {
        output.write(written.get(page, MessagePageWriter::json));
    }

    private static byte[] json(MessagePage page) {
        try {
            return Json.mapper().writeValueAsBytes(page);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("A page can always be written", e);
        }
    }
}
