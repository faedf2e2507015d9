package org.athir.model;

/**
 * A coded field: its value and how it came to be.
 *
 * @param value the value
 * @param provenance where it comes from
 * @param <T> type of the value
 */
public record Sourced<T>(T value, Provenance provenance) {}
