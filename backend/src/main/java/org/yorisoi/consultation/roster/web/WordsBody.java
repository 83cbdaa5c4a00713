package org.yorisoi.consultation.roster.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.consultation.roster.model.Words;

@Schema(name = "RosterWords", description = "A sentence, or a term, in both languages: what is remembered about a plan is asked for by"
    + " readers of either")
public record WordsBody(
    @Schema(required = true, examples = "12月2日は都合が「×」です。") String ja,
    @Schema(required = true, examples = "She can't come on 2 December.") String en) {

    static WordsBody of(Words words) {
        return words == null ? null : new WordsBody(words.ja(), words.en());
    }
}
