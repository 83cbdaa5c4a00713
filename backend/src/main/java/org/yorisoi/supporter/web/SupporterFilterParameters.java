package org.yorisoi.supporter.web;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.yorisoi.supporter.Ability;
import org.yorisoi.supporter.RecommendedFor;
import org.yorisoi.supporter.SupporterFilter;
import org.yorisoi.supporter.SupporterSort;
import org.yorisoi.supporter.SupporterState;

/** What a list of supporters may ask for. */
public class SupporterFilterParameters {

    @QueryParam("q")
    @Size(max = 100)
    @Parameter(description = "Words that are all found in number, name or kana, whatever their width, case and kana; for those"
        + " who keep the register in telephone and mail too", example = "みほん")
    String q;

    @QueryParam("state")
    @Parameter(description = "Only those in this state; when absent all but those who have left or died")
    SupporterState state;

    @QueryParam("ability")
    @Parameter(description = "Only those who can do this")
    Ability ability;

    @QueryParam("municipality")
    @Size(max = 50)
    @Parameter(description = "Only those who live there", example = "熊本市中央区")
    String municipality;

    @QueryParam("recommendedFor")
    @Parameter(description = "Only those who are recommended for this today")
    RecommendedFor recommendedFor;

    @QueryParam("mayBeMatched")
    @Parameter(description = "Only those who may be chosen for rooms, hotline and speaking, or only those who may not")
    Boolean mayBeMatched;

    @QueryParam("sort")
    @DefaultValue("kana")
    SupporterSort sort;

    SupporterFilter toFilter() {
        return new SupporterFilter(q, state, ability, municipality, recommendedFor, mayBeMatched, sort);
    }
}
