package clinic.baton.practice.internal;

import static clinic.baton.schema.db.practice.Tables.VISIT_TYPE;

import clinic.baton.practice.Booker;
import clinic.baton.practice.Coded;
import clinic.baton.practice.PatientStanding;
import clinic.baton.practice.PractitionerRole;
import clinic.baton.practice.VisitTerms;
import clinic.baton.schema.db.practice.tables.records.VisitTypeRecord;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** The terms of a kind of visit as columns of its row. */
final class VisitTermsColumns {
    private static final int LONGEST_WORD = 60;
    private static final int MOST_WORDS = 30;
    private static final int MOST_NOTICE_MINUTES = 90 * 24 * 60;
    private static final int MOST_HORIZON_DAYS = 366 * 3;
    private static final int LARGEST_GROUP = 50;

    private VisitTermsColumns() {}

    static Map<Field<?>, @Nullable Object> of(VisitTerms terms) {
        PractitionerRole helper = terms.helper();
        Map<Field<?>, @Nullable Object> columns = new HashMap<>();
        columns.put(VISIT_TYPE.STAFF, codes(terms.staff()));
        columns.put(VISIT_TYPE.HELPER, helper == null ? null : helper.code());
        columns.put(VISIT_TYPE.ROOM_FEATURES, terms.roomFeatures().toArray(String[]::new));
        columns.put(VISIT_TYPE.BOOKED_BY, codes(terms.bookedBy()));
        columns.put(VISIT_TYPE.NOTICE_MINUTES, terms.noticeMinutes());
        columns.put(VISIT_TYPE.HORIZON_DAYS, terms.horizonDays());
        columns.put(VISIT_TYPE.PATIENTS, terms.patients().code());
        columns.put(VISIT_TYPE.TELEHEALTH, terms.telehealth());
        columns.put(VISIT_TYPE.GROUP_SIZE, terms.groupSize());
        columns.put(VISIT_TYPE.FORMS, terms.forms().toArray(String[]::new));
        columns.put(VISIT_TYPE.READINESS, terms.readiness().toArray(String[]::new));
        return columns;
    }

    static VisitTerms terms(VisitTypeRecord row) {
        String helper = row.getHelper();
        return new VisitTerms(
                Arrays.stream(row.getStaff()).map(PractitionerRole::of).toList(),
                helper == null ? null : PractitionerRole.of(helper),
                List.of(row.getRoomFeatures()),
                Arrays.stream(row.getBookedBy()).map(Booker::of).toList(),
                row.getNoticeMinutes(),
                row.getHorizonDays(),
                PatientStanding.of(row.getPatients()),
                row.getTelehealth(),
                row.getGroupSize(),
                List.of(row.getForms()),
                List.of(row.getReadiness()));
    }

    static void check(Checks checks, VisitTerms terms) {
        checks.range("noticeMinutes", terms.noticeMinutes(), 0, MOST_NOTICE_MINUTES)
                .range("groupSize", terms.groupSize(), 1, LARGEST_GROUP);
        if (terms.horizonDays() != null) {
            checks.range("horizonDays", terms.horizonDays(), 1, MOST_HORIZON_DAYS);
        }
        words(checks, "roomFeatures", terms.roomFeatures());
        words(checks, "forms", terms.forms());
        words(checks, "readiness", terms.readiness());
    }

    private static void words(Checks checks, String field, List<String> words) {
        checks.range(field, words.size(), 0, MOST_WORDS);
        words.forEach(word -> checks.optional(field, word, LONGEST_WORD));
    }

    private static String[] codes(Collection<? extends Coded> constants) {
        return constants.stream().map(Coded::code).toArray(String[]::new);
    }
}
