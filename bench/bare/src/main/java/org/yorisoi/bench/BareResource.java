package org.yorisoi.bench;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;

/**
 * The least that an endpoint can do: it answers with bytes that it has in memory, on the thread that read the request. They
 * are what the product answered, read at the start out of a folder of files.
 */
@Path("/{name}")
public class BareResource {

    private final Map<String, byte[]> answers = new HashMap<>();

    BareResource() throws IOException {
        String folder = System.getenv("ANSWERS");
        try (var files = Files.list(java.nio.file.Path.of(folder))) {
            for (java.nio.file.Path file : files.toList()) {
                answers.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
    }

    @GET
    @NonBlocking
    @Produces(MediaType.APPLICATION_JSON)
    public byte[] answer(@PathParam("name") String name) {
        byte[] answer = answers.get(name);
        if (answer == null) {
            throw new NotFoundException();
        }
        return answer;
    }
}
