package org.athir.formats.read;

import org.athir.judge.ActorPair;

/**
 * A sentence with two actors marked.
 *
 * @param id the row's uid
 * @param sentence the words, without marks
 * @param pair source and target in the sentence
 */
public record PairRow(String id, String sentence, ActorPair pair) {}
