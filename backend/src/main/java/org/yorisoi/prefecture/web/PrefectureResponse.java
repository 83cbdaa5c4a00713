package org.yorisoi.prefecture.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.prefecture.Prefecture;

@Schema(name = "Prefecture", description = "A prefecture (都道府県)")
public record PrefectureResponse(
    @Schema(description = "JIS X 0401 code", required = true, examples = "43", pattern = "[0-4][0-9]") String code,
    @Schema(required = true, examples = "熊本県") String name,
    @Schema(required = true, examples = "くまもとけん") String kana,
    @Schema(description = "Name in English", required = true, examples = "Kumamoto") String nameEn,
    @Schema(description = "Month in which the fiscal year of its programme begins", required = true, examples = "4",
        minimum = "1", maximum = "12") int fiscalYearStartMonth) {

    public static PrefectureResponse of(Prefecture prefecture) {
        return new PrefectureResponse(prefecture.code(), prefecture.name(), prefecture.kana(), prefecture.nameEn(),
            prefecture.settings().fiscalYearStartMonth());
    }
}
