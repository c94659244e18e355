package clinic.baton.harbor;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The YAML file as it stands: what is left out there is null, false or 0 here. */
record HarborFile(
        HarborPractice practice,
        HarborSite site,
        List<HarborHours> hours,
        List<HarborRoom> rooms,
        List<HarborEquipment> equipment,
        List<StaffLine> staff,
        List<VisitTypeLine> visitTypes,
        Map<String, List<HarborWeek>> sessions,
        List<HarborHold> holds,
        DayLines day,
        List<String> insurances,
        List<String> areaCodes,
        List<String> streets,
        List<String> towns,
        List<Culture> cultures,
        List<PersonLine> people) {

    record StaffLine(
            String key,
            String name,
            @JsonProperty("short") String shortName,
            String role,
            boolean provider,
            double pace,
            @Nullable String number) {}

    record VisitTypeLine(
            String key,
            String name,
            @JsonProperty("short") String shortName,
            String family,
            int minutes,
            int preparation,
            int cleanup,
            String room,
            @Nullable Boolean provider,
            @Nullable String equipment,
            double mean,
            double cv,
            int weight,
            int youngest,
            @Nullable Integer oldest,
            @Nullable String instructions) {}

    record DayLines(
            int appointments,
            int saturdayAppointments,
            int walkIns,
            SortedMap<Integer, Double> noShowByLeadDays,
            double noShowScale,
            SortedMap<Double, Integer> arrivalQuantiles,
            SortedMap<Integer, Double> leadDays,
            Length checkInMinutes,
            Length roomingMinutes,
            Map<String, List<String>> reasons) {}

    record Length(double mean, double cv) {}

    record Culture(
            String key,
            int people,
            String language,
            double speaks,
            double interpreter,
            List<String> family,
            List<String> women,
            List<String> men) {}

    record PersonLine(
            String key,
            String family,
            String given,
            String sex,
            LocalDate born,
            @Nullable String language,
            @Nullable List<String> needs,
            boolean confidential,
            @Nullable String phoneOf,
            @Nullable List<RelatedLine> related) {}

    record RelatedLine(
            String name,
            String relationship,
            @Nullable String phoneOf,
            boolean mayBook,
            boolean mayBeTold,
            boolean maySign,
            boolean neverContact,
            @Nullable String custodyAlert) {}

    static HarborFile read(InputStream yaml) {
        return YAMLMapper.builder()
                .enable(tools.jackson.databind.MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build()
                .readValue(yaml, HarborFile.class);
    }

    HarborStaff staffOf(StaffLine line) {
        double pace = line.pace() == 0 ? 1 : line.pace();
        return new HarborStaff(
                line.key(), line.name(), line.shortName(), line.role(), line.provider(), pace, line.number());
    }

    HarborVisitType visitTypeOf(VisitTypeLine line) {
        return new HarborVisitType(
                line.key(),
                line.name(),
                line.shortName(),
                line.family(),
                line.minutes(),
                line.preparation(),
                line.cleanup(),
                line.room(),
                line.provider() == null || line.provider(),
                line.equipment(),
                line.mean(),
                line.cv(),
                line.weight(),
                line.youngest(),
                line.oldest() == null ? 130 : line.oldest(),
                line.instructions());
    }
}
