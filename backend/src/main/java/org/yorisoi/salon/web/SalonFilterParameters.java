package org.yorisoi.salon.web;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.yorisoi.salon.AudienceGroup;
import org.yorisoi.salon.Cancer;
import org.yorisoi.salon.Delivery;
import org.yorisoi.salon.SalonFilter;
import org.yorisoi.salon.SalonSort;
import org.yorisoi.salon.SalonState;
import org.yorisoi.salon.TimeOfDay;
import org.yorisoi.salon.Weekday;

/** What the finder may ask for. */
public class SalonFilterParameters {

    @QueryParam("q")
    @Size(max = 100)
    @Parameter(description = "Words that are all found in name, kana, host, or a venue's name, municipality, address or way"
        + " there (its station, for example), whatever their width, case and kana", example = "阿蘇 ひなた")
    String q;

    @QueryParam("municipality")
    @Size(max = 50)
    @Parameter(description = "Only those with a venue there", example = "阿蘇市")
    String municipality;

    @QueryParam("cancer")
    @Parameter(description = "Only those for this cancer or for all cancers")
    Cancer cancer;

    @QueryParam("group")
    @Parameter(description = "Only those especially for this group")
    AudienceGroup group;

    @QueryParam("weekday")
    @Parameter(description = "Only those whose schedule has them meet on this day of the week; `workday` is Monday to"
        + " Friday, `weekend` Saturday or Sunday")
    Weekday weekday;

    @QueryParam("time")
    @Parameter(description = "Only those whose schedule has them begin before 12:00, before 17:00 or later; on `weekday`,"
        + " where that is given too")
    TimeOfDay time;

    @QueryParam("delivery")
    @Parameter(description = "`in_person` and `online` also find those that are both")
    Delivery delivery;

    @QueryParam("from")
    @Parameter(description = "Only those that meet on this day or later", example = "2026-12-01")
    LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Only those that meet between `from`, or today, and this day", example = "2026-12-31")
    LocalDate to;

    @QueryParam("state")
    @Parameter(description = "Only those in this state. Planned and closed ones are found by those who may see them")
    SalonState state;

    @QueryParam("kept")
    @DefaultValue("false")
    @Parameter(description = "Only those that the caller keeps: an organiser her own, nobody else is limited by it")
    boolean kept;

    @QueryParam("sort")
    @DefaultValue("kana")
    SalonSort sort;

    SalonFilter toFilter() {
        return new SalonFilter(q, municipality, cancer, group, weekday, time, delivery, from, to, state, kept, sort);
    }
}
