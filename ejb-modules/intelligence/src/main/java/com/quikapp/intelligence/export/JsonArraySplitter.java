package com.quikapp.intelligence.export;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a file that holds one JSON array into its elements, holding one of them in memory at a time. It looks at brackets
 * and quotes only, so that an element with a syntax error, a wrong encoding or too much in it costs that element and not
 * the file. The same file always gives the same elements. Never throws for what is in the file: see {@link #losses}.
 */
final class JsonArraySplitter implements Closeable {

    /** Opens the file; called once, at the first element. */
    @FunctionalInterface
    interface Source {
        InputStream open() throws IOException;
    }

    private final Source source;
    private final int maxElementBytes;
    private final List<Loss> losses = new ArrayList<>();
    private Optional<ByteFeed> feed = Optional.empty();
    private boolean done;
    private int index;

    JsonArraySplitter(Source source, int maxElementBytes) {
        this.source = source;
        this.maxElementBytes = maxElementBytes;
    }

    /** What is wrong with the file as a whole; complete when there are no more elements. */
    List<Loss> losses() {
        return List.copyOf(losses);
    }

    /** The next element, empty at the end. */
    Optional<JsonElement> next() {
        try {
            return done ? Optional.empty() : advance();
        } catch (GuardedStream.LimitReached limit) {
            return end(limit.loss());
        } catch (IOException damaged) {
            return end(LossReason.FILE__DAMAGED.plain());
        }
    }

    private Optional<JsonElement> advance() throws IOException {
        if (feed.isEmpty() && !start()) {
            return Optional.empty();
        }
        var bytes = feed.orElseThrow();
        int first = bytes.skip(" \t\r\n,");
        if (first == ']') {
            return finish(bytes);
        }
        if (first < 0) {
            return end(LossReason.FILE__TRUNCATED.plain());
        }
        return Optional.of(element(bytes));
    }

    private boolean start() throws IOException {
        var bytes = new ByteFeed(source.open());
        feed = Optional.of(bytes);
        int first = bytes.skip(" \t\r\n\u00ef\u00bb\u00bf");
        if (first != '[') {
            end(LossReason.FILE__NOT_ARRAY.plain());
            return false;
        }
        bytes.take();
        return true;
    }

    private Optional<JsonElement> finish(ByteFeed bytes) throws IOException {
        bytes.take();
        return bytes.skip(" \t\r\n") < 0 ? end() : end(LossReason.FILE__TRAILING_CONTENT.plain());
    }

    private JsonElement element(ByteFeed bytes) {
        var cut = new ElementCut();
        var content = new ByteArrayOutputStream(1024);
        try {
            for (int next = bytes.peek(); !cut.isEndBefore(next); next = bytes.peek()) {
                if (next < 0) {
                    return truncated(LossReason.FILE__TRUNCATED.plain());
                }
                if (content.size() <= maxElementBytes) {
                    content.write(next);
                }
                cut.accept(bytes.take());
            }
        } catch (GuardedStream.LimitReached limit) {
            return truncated(limit.loss());
        } catch (IOException damaged) {
            return truncated(LossReason.FILE__DAMAGED.plain());
        }
        return content.size() > maxElementBytes
                ? JsonElement.unreadable(index++, LossReason.ENTRY__TOO_LARGE.plain())
                : JsonElement.of(index++, content.toByteArray());
    }

    private JsonElement truncated(Loss ofFile) {
        end(ofFile);
        return JsonElement.unreadable(index++, LossReason.ENTRY__TRUNCATED.plain());
    }

    private Optional<JsonElement> end(Loss... found) {
        losses.addAll(List.of(found));
        done = true;
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        if (feed.isPresent()) {
            feed.get().close();
        }
    }
}
