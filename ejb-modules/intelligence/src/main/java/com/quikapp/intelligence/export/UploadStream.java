package com.quikapp.intelligence.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Copies an upload piece by piece, counting and hashing it. */
final class UploadStream {

    private static final int PIECE = 1 << 16;

    private final InputStream body;
    private final long maxBytes;

    UploadStream(InputStream body, long maxBytes) {
        this.body = body;
        this.maxBytes = maxBytes;
    }

    /**
     * @throws ArchiveTooLarge when there is more than allowed
     * @throws UploadBroken when the client stopped sending
     * @throws IOException when the target cannot be written
     */
    StoredArchive copyTo(WritableByteChannel target) throws IOException {
        var digest = sha256();
        var piece = new byte[PIECE];
        long count = 0;
        for (int read = read(piece); read >= 0; read = read(piece)) {
            count += read;
            if (count > maxBytes) {
                throw new ArchiveTooLarge(maxBytes);
            }
            digest.update(piece, 0, read);
            for (var bytes = ByteBuffer.wrap(piece, 0, read); bytes.hasRemaining(); ) {
                target.write(bytes);
            }
        }
        return new StoredArchive(HexFormat.of().formatHex(digest.digest()), count);
    }

    private int read(byte[] piece) {
        try {
            return body.read(piece);
        } catch (IOException broken) {
            throw new UploadBroken();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
