package com.quikapp.web;

import com.quikapp.platform.Service;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Refuses bodies that are too long: by their announced length, else after reading so much. Uploads, which a resource reads as
 * a stream, have limits of their own.
 */
@Provider
@Service
@Priority(Priorities.USER)
public class BodyLimit implements ReaderInterceptor {

    @Inject
    private BodyLimitConfig config;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (context.getType() != InputStream.class) {
            requireShort(context.getHeaders().getFirst("Content-Length"));
            context.setInputStream(new LimitedStream(context.getInputStream(), config.bodyBytes()));
        }
        return context.proceed();
    }

    private void requireShort(@Nullable String announced) {
        if (announced != null && announced.length() < 19 && Long.parseLong(announced) > config.bodyBytes()) {
            throw new BodyTooLarge(config.bodyBytes());
        }
    }
}
