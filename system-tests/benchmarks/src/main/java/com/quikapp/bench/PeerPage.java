package com.quikapp.bench;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** The raw peer of a page of history: answers the bytes of a file to anybody. */
@Path("/page")
public class PeerPage {

    /** The system property that names the file. */
    static final String FILE = "quikapp.peer.page";

    private static final byte[] BYTES = read();

    /** The page. */
    @GET
    @Produces("application/json")
    public byte[] page() {
        return BYTES.clone();
    }

    private static byte[] read() {
        try {
            return Files.readAllBytes(java.nio.file.Path.of(System.getProperty(FILE)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
