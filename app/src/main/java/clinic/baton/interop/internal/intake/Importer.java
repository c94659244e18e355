package clinic.baton.interop.internal.intake;

import clinic.baton.interop.ColumnMapping;
import clinic.baton.interop.ImportReport;
import clinic.baton.interop.ImportSource;
import clinic.baton.interop.Imports;
import clinic.baton.interop.Incoming;
import clinic.baton.interop.IncomingFiles;
import clinic.baton.interop.ReadingOptions;
import clinic.baton.kernel.PracticeId;
import clinic.baton.record.Caller;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reads each file twice, people first, and takes in what it holds. */
@Component
class Importer implements Imports {
    private static final Logger log = LoggerFactory.getLogger(Importer.class);

    private final Stores stores;
    private final Uploads uploads;
    private final Reports reports;

    Importer(Stores stores, Uploads uploads, Reports reports) {
        this.stores = stores;
        this.uploads = uploads;
        this.reports = reports;
    }

    @Override
    public ImportReport run(Caller caller, List<ImportSource> files, @Nullable ColumnMapping columns)
            throws IOException {
        Run run = begin(caller, null, files);
        work(run, files, columns);
        return reports.of(caller.practice(), run.id()).orElseThrow();
    }

    @Override
    public UUID start(Caller caller, UUID upload) {
        Uploads.Kept kept = uploads.find(caller.practice(), upload).orElseThrow();
        Run run = begin(caller, upload, List.of(kept.source()));
        Thread.ofVirtual().name("import-" + run.id()).start(() -> inBackground(run, kept));
        return run.id();
    }

    private void inBackground(Run run, Uploads.Kept kept) {
        try {
            work(run, List.of(kept.source()), kept.columns());
        } catch (IOException | RuntimeException broken) {
            log.error(
                    "The import {} broke off; it can be started again and goes on where it stopped", run.id(), broken);
            run.brokenOff(
                    new clinic.baton.interop.Origin(kept.source().name(), ""),
                    "import",
                    "",
                    "Something in Baton broke. What was taken in stays; import again to go on.");
            run.end();
        }
    }

    private Run begin(Caller caller, @Nullable UUID upload, List<ImportSource> files) {
        long bytes = files.stream().mapToLong(ImportSource::sizeBytes).sum();
        var start = new StartImport(files.stream().map(ImportSource::name).toList(), upload, 2 * bytes);
        return new Run(
                stores.act(),
                caller,
                stores.act().run(caller, UUID.randomUUID(), start).orThrow());
    }

    private void work(Run run, List<ImportSource> files, @Nullable ColumnMapping columns) throws IOException {
        PracticeId practice = run.practice();
        var clock = stores.clocks().of(practice);
        var options = new ReadingOptions(clock.zone(), columns, run::read);
        Named named = new Named();
        Directory directory = new Directory(practice, stores.clinics(), stores.external());
        WhoIs whoIs = new WhoIs(practice, named, stores.patients());
        FirstReading first = new FirstReading(run, new PatientIntake(run, named, stores, clock.today()), directory);
        read(files, named, run, options, first::take);
        VisitIntake visits = new VisitIntake(run, whoIs, directory);
        var second = new SecondReading(
                run,
                new AppointmentIntake(run, stores, whoIs, directory),
                new RelatedIntake(run, stores, whoIs),
                visits);
        read(files, named, run, options, second::take);
        visits.flush();
        run.end();
    }

    private static void read(
            List<ImportSource> files, Named named, Run run, ReadingOptions options, Consumer<Incoming> sink)
            throws IOException {
        for (int number = 0; number < files.size(); number++) {
            named.in(number);
            IncomingFiles.read(files.get(number), options, sink);
            run.nextReading();
        }
    }

    @Override
    public Optional<ImportReport> report(PracticeId practice, UUID run) {
        return reports.of(practice, run);
    }

    @Override
    public List<ImportReport> latest(PracticeId practice, int limit) {
        return reports.latest(practice, limit);
    }
}
