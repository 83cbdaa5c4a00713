package org.yorisoi.consultation.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PublishedSessions", description = "What publishing a month has done")
public record PublishedSessionsResponse(
    @Schema(required = true, description = "How many drafts everybody knows of now", examples = "15") int published) {
}
