package com.quikapp.intelligence.export;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;
import java.util.zip.CRC32;

/**
 * Counts what comes out of a packed file and stops it when it grows past the limits: the guard against ZIP bombs. At the
 * end it compares the checksum.
 */
final class GuardedStream extends FilterInputStream {

    /** The file grew past a limit; what was read so far is good. */
    static final class LimitReached extends IOException {
        private static final long serialVersionUID = 1L;
        private final transient Loss loss;

        private LimitReached(Loss loss) {
            this.loss = loss;
        }

        Loss loss() {
            return loss;
        }
    }

    private final CRC32 checksum = new CRC32();
    private final long expectedChecksum;
    private final long packedBytes;
    private final ImportLimits limits;
    private final LongConsumer unpacked;
    private long count;

    /** @param unpacked told of every piece unpacked; throws to stop the whole archive */
    GuardedStream(InputStream in, long packedBytes, long expectedChecksum, ImportLimits limits, LongConsumer unpacked) {
        super(in);
        this.expectedChecksum = expectedChecksum;
        this.packedBytes = Math.max(1, packedBytes);
        this.limits = limits;
        this.unpacked = unpacked;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        if (read > 0) {
            count += read;
            checksum.update(bytes, offset, read);
            unpacked.accept(read);
            check();
        } else if (read < 0 && checksum.getValue() != expectedChecksum) {
            throw new IOException("The checksum differs");
        }
        return read;
    }

    private void check() throws IOException {
        if (count > limits.fileBytes()) {
            throw new LimitReached(LossReason.FILE__TOO_LARGE.with("more than " + limits.fileBytes() + " bytes"));
        }
        if (count > ImportLimits.RATIO_FREE_BYTES && count / packedBytes > limits.ratio()) {
            throw new LimitReached(LossReason.FILE__COMPRESSION_RATIO.with("more than " + limits.ratio() + " to 1"));
        }
    }
}
