package clinic.baton.record;

import java.util.UUID;

/**
 * What an event happened to.
 *
 * @param kind FHIR's name of it where there is one: Appointment, Encounter, Patient …
 * @param id its id
 */
public record Subject(String kind, UUID id) {}
