package org.yorisoi.supporter.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yorisoi.identity.Open;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.supporter.ConsentPurpose;
import org.yorisoi.supporter.ConsentText;

@Path("/api/v1/prefectures/{prefecture}/consent-texts")
@Tag(name = "supporters")
@Produces(MediaType.APPLICATION_JSON)
public class ConsentTextResource {

    @Schema(name = "ConsentText", description = "What a supporter reads before she agrees")
    record ConsentTextResponse(
        @Schema(required = true) ConsentPurpose purpose,
        @Schema(required = true, examples = "2026-11") String version,
        @Schema(required = true, examples = "公開ページに氏名を載せることに同意します。") String japanese,
        @Schema(required = true, examples = "I agree that my name stands on public pages.") String english) {

        static ConsentTextResponse of(ConsentText text) {
            return new ConsentTextResponse(text.purpose(), text.version(), text.japanese(), text.english());
        }
    }

    @GET
    @Open
    @Operation(operationId = "listConsentTexts", summary = "What supporters are asked to agree to",
        description = "The texts in force, one for each purpose.")
    public Page<ConsentTextResponse> list(@PathParam("prefecture") String prefecture) {
        return Page.whole(ConsentText.current()).map(ConsentTextResponse::of);
    }
}
