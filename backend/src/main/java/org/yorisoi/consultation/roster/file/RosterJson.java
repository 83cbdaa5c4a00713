package org.yorisoi.consultation.roster.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.yorisoi.consultation.roster.model.Answer;
import org.yorisoi.consultation.roster.model.Fault;
import org.yorisoi.consultation.roster.model.FaultyInstance;
import org.yorisoi.consultation.roster.model.Hospital;
import org.yorisoi.consultation.roster.model.Instance;
import org.yorisoi.consultation.roster.model.Level;
import org.yorisoi.consultation.roster.model.Lock;
import org.yorisoi.consultation.roster.model.Locks;
import org.yorisoi.consultation.roster.model.Pair;
import org.yorisoi.consultation.roster.model.Plan;
import org.yorisoi.consultation.roster.model.Session;
import org.yorisoi.consultation.roster.model.Supporter;
import org.yorisoi.consultation.roster.model.Team;

/**
 * Instances and plans as JSON documents, so that other people's tools can check what the product plans. Reading is strict:
 * a field that is missing, unknown or not as it should be is named by its path.
 */
public final class RosterJson {

    private static final Map<String, Level> LEVELS = words(Level.values());
    private static final String NO = "no";
    private static final Set<String> INSTANCE = Set.of("name", "month", "sessions", "supporters", "hospitals", "apart", "locked",
        "previous");
    private static final Set<String> SESSION = Set.of("id", "date", "venue", "needed", "most", "specialist");
    private static final Set<String> SUPPORTER = Set.of("id", "level", "cancerType", "gender", "mostDuties", "gapDays",
        "earlierDuties", "fairShare", "lastDuty", "validUntil", "travel", "availability");
    private static final Set<String> HOSPITAL = Set.of("id", "earlierTurns", "fairShare", "mostTurns", "travel", "available");
    private static final Set<String> LOCKED = Set.of("supporters", "specialists");
    private static final Set<String> TEAM = Set.of("supporters", "specialist");

    private final ObjectMapper mapper = JsonMapper.builder(JsonFactory.builder()
        .enable(com.fasterxml.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private static <E extends Enum<E>> Map<String, E> words(E[] values) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E value : values) {
            words.put(word(value), value);
        }
        return words;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** @throws FaultyInstance if it is not an instance, with the path of what is wrong */
    public Instance readInstance(byte[] json) {
        Json document = document(json).object(INSTANCE);
        return new Instance(document.get("name").text(), document.get("month").month(),
            document.get("sessions").list(RosterJson::session), document.get("supporters").list(RosterJson::supporter),
            document.get("hospitals").list(RosterJson::hospital),
            document.absent("apart") ? List.of() : document.get("apart").list(RosterJson::apart),
            document.absent("locked") ? Locks.NONE : locks(document.get("locked").object(LOCKED)),
            document.absent("previous") ? Map.of() : document.get("previous").map(RosterJson::team));
    }

    /** @throws FaultyInstance if it is not a plan, with the path of what is wrong; whose ids are in it is not looked at */
    public Plan readPlan(byte[] json) {
        return new Plan(document(json).map(RosterJson::team));
    }

    private Json document(byte[] json) {
        try {
            return new Json("", mapper.readTree(json));
        } catch (JsonProcessingException notJson) {
            throw new FaultyInstance(List.of(new Fault(where(notJson), notJson.getOriginalMessage())));
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    private static String where(JsonProcessingException notJson) {
        return notJson.getLocation() == null ? "the document"
            : "line " + notJson.getLocation().getLineNr() + ", column " + notJson.getLocation().getColumnNr();
    }

    private static Session session(Json json) {
        json.object(SESSION);
        return new Session(json.get("id").text(), json.get("date").date(), json.get("venue").text(), json.get("needed").number(),
            json.get("most").number(), json.absent("specialist") || json.get("specialist").bool());
    }

    private static Supporter supporter(Json json) {
        json.object(SUPPORTER);
        return new Supporter(json.get("id").text(), json.get("level").oneOf(LEVELS), json.get("cancerType").text(),
            json.get("gender").text(), json.get("mostDuties").number(), json.get("gapDays").number(),
            json.get("earlierDuties").number(), json.get("fairShare").number(),
            json.absent("lastDuty") ? null : json.get("lastDuty").date(), json.get("validUntil").date(),
            json.get("travel").map(Json::number), availability(json.get("availability")));
    }

    private static Map<LocalDate, Answer> availability(Json json) {
        Map<String, Answer> words = words(Answer.values());
        Map<LocalDate, Answer> days = new LinkedHashMap<>();
        json.map(day -> day).forEach((date, answer) -> {
            LocalDate day = answer.date(date);
            if (!NO.equals(answer.text())) {
                days.put(day, answer.oneOf(words));
            }
        });
        return days;
    }

    private static Hospital hospital(Json json) {
        json.object(HOSPITAL);
        return new Hospital(json.get("id").text(), json.get("earlierTurns").number(), json.get("fairShare").number(),
            json.get("mostTurns").number(), json.get("travel").map(Json::number),
            new LinkedHashSet<>(json.get("available").list(Json::date)));
    }

    private static Pair apart(Json json) {
        List<String> both = two(json);
        return new Pair(both.get(0), both.get(1));
    }

    private static Locks locks(Json json) {
        return new Locks(
            json.absent("supporters") ? List.of() : json.get("supporters").list(RosterJson::lock),
            json.absent("specialists") ? List.of() : json.get("specialists").list(RosterJson::lock));
    }

    private static Lock lock(Json json) {
        List<String> both = two(json);
        return new Lock(both.get(0), both.get(1));
    }

    private static List<String> two(Json json) {
        List<String> both = json.list(Json::text);
        if (both.size() != 2) {
            throw json.fault("must be a list of two ids");
        }
        return both;
    }

    private static Team team(Json json) {
        json.object(TEAM);
        return new Team(json.absent("supporters") ? List.of() : json.get("supporters").list(Json::text),
            json.absent("specialist") ? null : json.get("specialist").text());
    }

    // Writing

    public byte[] write(Instance instance) {
        ObjectNode json = mapper.createObjectNode();
        json.put("name", instance.name()).put("month", instance.month().toString());
        ArrayNode sessions = json.putArray("sessions");
        instance.sessions().forEach(session -> write(session, sessions.addObject()));
        ArrayNode supporters = json.putArray("supporters");
        instance.supporters().forEach(supporter -> write(supporter, supporters.addObject()));
        ArrayNode hospitals = json.putArray("hospitals");
        instance.hospitals().forEach(hospital -> write(hospital, hospitals.addObject()));
        ArrayNode apart = json.putArray("apart");
        instance.apart().forEach(pair -> apart.addArray().add(pair.one()).add(pair.other()));
        ObjectNode locked = json.putObject("locked");
        write(instance.locked().supporters(), locked.putArray("supporters"));
        write(instance.locked().specialists(), locked.putArray("specialists"));
        if (instance.previous().isEmpty()) {
            json.putNull("previous");
        } else {
            json.set("previous", teams(instance.previous()));
        }
        return bytes(json);
    }

    public byte[] write(Plan plan) {
        return bytes(teams(plan.teams()));
    }

    /** The page that defines the format knows no session without a specialist: only such a one says so. */
    private static void write(Session session, ObjectNode json) {
        json.put("id", session.id()).put("date", session.date().toString()).put("venue", session.venue())
            .put("needed", session.needed()).put("most", session.most());
        if (!session.specialist()) {
            json.put("specialist", false);
        }
    }

    private static void write(Supporter supporter, ObjectNode json) {
        json.put("id", supporter.id()).put("level", word(supporter.level())).put("cancerType", supporter.cancerType())
            .put("gender", supporter.gender()).put("mostDuties", supporter.mostDuties()).put("gapDays", supporter.gapDays())
            .put("earlierDuties", supporter.earlierDuties()).put("fairShare", supporter.fairShare())
            .put("lastDuty", supporter.lastDuty() == null ? null : supporter.lastDuty().toString())
            .put("validUntil", supporter.validUntil().toString());
        ObjectNode travel = json.putObject("travel");
        supporter.travel().forEach(travel::put);
        ObjectNode availability = json.putObject("availability");
        supporter.availability().forEach((day, answer) -> availability.put(day.toString(), word(answer)));
    }

    private static void write(Hospital hospital, ObjectNode json) {
        json.put("id", hospital.id()).put("earlierTurns", hospital.earlierTurns()).put("fairShare", hospital.fairShare())
            .put("mostTurns", hospital.mostTurns());
        ObjectNode travel = json.putObject("travel");
        hospital.travel().forEach(travel::put);
        ArrayNode available = json.putArray("available");
        hospital.available().forEach(day -> available.add(day.toString()));
    }

    private static void write(List<Lock> locks, ArrayNode json) {
        locks.forEach(lock -> json.addArray().add(lock.session()).add(lock.holder()));
    }

    private ObjectNode teams(Map<String, Team> teams) {
        ObjectNode json = mapper.createObjectNode();
        teams.forEach((session, team) -> {
            ObjectNode entry = json.putObject(session);
            ArrayNode supporters = entry.putArray("supporters");
            team.supporters().forEach(supporters::add);
            entry.put("specialist", team.specialist());
        });
        return json;
    }

    private byte[] bytes(JsonNode json) {
        try {
            return mapper.writeValueAsBytes(json);
        } catch (JsonProcessingException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }
}
