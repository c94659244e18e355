/** Encrypted backups of a running server, and restoring them to a moment. */
@org.jspecify.annotations.NullMarked
package clinic.baton.postgres.backup;
