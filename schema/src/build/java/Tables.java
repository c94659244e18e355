import clinic.baton.postgres.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Target;

/** Migrates a temporary database and writes jOOQ's classes from it; does nothing when the migrations haven't changed. */
void main(String[] args) throws Exception {
    var module = Path.of(args[0]);
    var migrations = module.resolve("src/main/resources/db/migration");
    var stamp = module.resolve("target/jooq.stamp");
    var state = digest(migrations);
    if (Files.exists(stamp) && Files.readString(stamp).equals(state)) {
        return;
    }
    var directory = Files.createTempDirectory("baton-schema");
    Files.setPosixFilePermissions(directory, java.nio.file.attribute.PosixFilePermissions.fromString("rwx--x--x"));
    try (var postgres = EmbeddedPostgres.start(EmbeddedPostgres.Settings.in(directory.resolve("data")))) {
        postgres.createDatabase("generate");
        var url = postgres.jdbcUrl("generate");
        try (var connection = java.sql.DriverManager.getConnection(url, postgres.superuser(), postgres.password());
                var sql = connection.createStatement()) {
            sql.execute("create role baton_app");
            sql.execute("create role baton_search");
        }
        Flyway.configure().dataSource(url, postgres.superuser(), postgres.password())
                .locations("filesystem:" + migrations).load().migrate();
        GenerationTool.generate(new Configuration()
                .withJdbc(new Jdbc().withUrl(url).withUser(postgres.superuser()).withPassword(postgres.password()))
                .withGenerator(new Generator()
                        .withDatabase(new Database()
                                .withExcludes("(pg_catalog|information_schema|public)\\..*|flyway_schema_history|.*\\.during")
                                .withIncludes(".*")
                                .withForcedTypes(new ForcedType().withName("INSTANT").withIncludeTypes("timestamptz|timestamp.*with time zone")))
                        .withGenerate(new Generate().withRecords(true).withRoutines(false).withGlobalRoutineReferences(false)
                                .withDeprecated(false).withKeys(true).withIndexes(false).withJavaTimeTypes(true)
                                .withDefaultCatalog(true).withUdts(false).withImplicitJoinPathsToOne(false).withImplicitJoinPathsToMany(false).withImplicitJoinPathsManyToMany(false))
                        .withTarget(new Target().withPackageName("clinic.baton.schema.db")
                                .withDirectory(module.resolve("target/generated-sources/jooq").toString()))));
    } finally {
        try (var files = Files.walk(directory)) {
            files.sorted(java.util.Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
        }
    }
    Files.writeString(stamp, state);
}

private static String digest(Path migrations) throws Exception {
    var hash = MessageDigest.getInstance("SHA-256");
    try (var files = Files.list(migrations)) {
        for (var file : files.sorted().toList()) {
            hash.update(file.getFileName().toString().getBytes());
            hash.update(Files.readAllBytes(file));
        }
    }
    return HexFormat.of().formatHex(hash.digest());
}
