package org.yorisoi.supporter.web;

import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.salon.Cancer;
import org.yorisoi.supporter.Health;
import org.yorisoi.supporter.HealthRecord;
import org.yorisoi.supporter.Standpoint;
import org.yorisoi.supporter.Treatment;

@Schema(name = "SupporterHealth", description = "What a supporter, or somebody close to her, had: special care-required personal"
    + " information (要配慮個人情報)")
public record SupporterHealthResponse(
    @Schema(required = true, nullable = true, description = "Null: not told") Standpoint standpoint,
    @Schema(required = true) Set<Cancer> cancers,
    @Schema(required = true) Set<Treatment> treatments,
    @Schema(required = true, nullable = true, examples = "2015年に手術、その後5年のホルモン療法") String note,
    @Schema(required = true, description = "Version of the entry, for `If-Match`", examples = "3") long version) {

    static SupporterHealthResponse of(HealthRecord health) {
        Health told = health.told();
        return new SupporterHealthResponse(told.standpoint(), told.cancers(), told.treatments(), told.note(),
            health.version());
    }
}
