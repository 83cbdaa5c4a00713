package org.yorisoi.identity.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yorisoi.identity.Open;
import org.yorisoi.identity.PublicKeys;

/** The public keys that verify Yorisoi's tokens. */
@Path("/.well-known/jwks.json")
@Tag(name = "session")
@Produces(MediaType.APPLICATION_JSON)
public class KeysResource {

    @Schema(name = "JsonWebKeySet", description = "RFC 7517, section 5")
    record JsonWebKeySet(@Schema(required = true) List<Map<String, String>> keys) {
    }

    private final PublicKeys keys;

    KeysResource(PublicKeys keys) {
        this.keys = keys;
    }

    @GET
    @Open
    @Operation(operationId = "getPublicKeys", summary = "The public keys that verify tokens", description = "JWK set (RFC 7517).")
    @APIResponse(responseCode = "200", description = "The keys",
        content = @Content(schema = @Schema(implementation = JsonWebKeySet.class)))
    public Response keys() {
        return Response.ok(keys.json()).header(HttpHeaders.CACHE_CONTROL, "public, max-age=300").build();
    }
}
