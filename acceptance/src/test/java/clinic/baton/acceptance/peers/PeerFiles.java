package clinic.baton.acceptance.peers;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a {@link PeerDay} in the ways in which systems hand days over. */
public final class PeerFiles {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private PeerFiles() {}

    /** A table with a header, one booking a row. */
    public static String csv(PeerDay day) {
        return day.visits().stream()
                .map(PeerFiles::row)
                .collect(Collectors.joining(
                        "\r\n",
                        "Appointment ID,Date,Time,Minutes,MRN,Last name,First name,DOB,Sex,Phone,Provider,Visit type,Status\r\n",
                        "\r\n"));
    }

    private static String row(PeerVisit visit) {
        return String.join(
                ",",
                visit.number(),
                visit.starts().toLocalDate().toString(),
                visit.starts().format(TIME),
                Integer.toString(visit.minutes()),
                visit.chart(),
                visit.family(),
                visit.given(),
                visit.birthDate().toString(),
                visit.sex(),
                visit.phone(),
                "\"" + visit.provider().name() + "\"",
                visit.visitType().name(),
                "Booked");
    }

    /** HL7 v2.5.1, one SIU^S12 a booking, times without zone as most senders write them. */
    public static String siu(PeerDay day) {
        return day.visits().stream().map(PeerFiles::message).collect(Collectors.joining("\r", "", "\r"));
    }

    private static String message(PeerVisit visit) {
        String start = visit.starts().format(STAMP);
        String sent = visit.starts().toLocalDate().minusDays(1).format(DAY) + "180000";
        String type = visit.visitType().code() + "^" + visit.visitType().name() + "^PEER";
        PeerProvider provider = visit.provider();
        return String.join(
                "\r",
                "MSH|^~\\&|PEERSCHED|EASTSIDE|BATON|HARBOR|%s||SIU^S12^SIU_S12|M-%s|P|2.5.1"
                        .formatted(sent, visit.number()),
                "SCH|%s^PEERSCHED||||||%s||%d|min|^^%d^%s^%s||||||||||||||BOOKED"
                        .formatted(
                                visit.number(),
                                type,
                                visit.minutes(),
                                visit.minutes(),
                                start,
                                visit.ends().format(STAMP)),
                "PID|1||%s^^^EASTSIDE^MR||%s^%s^^^^^L||%s|%s|||||%s"
                        .formatted(
                                visit.chart(),
                                visit.family(),
                                visit.given(),
                                visit.birthDate().format(DAY),
                                visit.sex(),
                                visit.phone()),
                "PV1|1|O",
                "RGS|1|A",
                "AIS|1|A|%s|%s|||%d|min^Minutes".formatted(type, start, visit.minutes()),
                "AIP|1|A|%s^%s^%s^^^%s^^^EASTSIDE|||%s|||%d|min"
                        .formatted(
                                provider.code(),
                                provider.family(),
                                provider.given(),
                                provider.title(),
                                start,
                                visit.minutes()));
    }
}
