package org.athir.model;

/**
 * Who is said to say so.
 *
 * @param speaker the source of the claim
 * @param verb lemma of the speech verb
 * @param words the reporting words
 * @param text the report's text there
 */
public record Attribution(Participant speaker, String verb, Span words, String text) {}
