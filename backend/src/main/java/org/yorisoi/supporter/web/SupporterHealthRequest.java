package org.yorisoi.supporter.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.platform.problem.PlainText;
import org.yorisoi.platform.web.Texts;
import org.yorisoi.salon.Cancer;
import org.yorisoi.supporter.Health;
import org.yorisoi.supporter.Standpoint;
import org.yorisoi.supporter.Treatment;

@Schema(name = "SupporterHealthRequest")
public record SupporterHealthRequest(
    @Schema(nullable = true, description = "Null: not told") Standpoint standpoint,
    @Schema(description = "Her own, or of the one close to her") @NotNull @Size(max = 16) Set<@NotNull Cancer> cancers,
    @Schema(description = "What she, or the one close to her, has been through") @NotNull @Size(max = 9)
    Set<@NotNull Treatment> treatments,
    @Schema(nullable = true, examples = "2015年に手術、その後5年のホルモン療法") @Size(max = 1000) @PlainText String note) {

    Health toHealth() {
        return new Health(standpoint, cancers, treatments, Texts.orNull(note));
    }
}
