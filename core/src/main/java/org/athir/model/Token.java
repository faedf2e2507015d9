package org.athir.model;

/**
 * A word of a parsed sentence, with Universal Dependencies.
 *
 * @param index position in the sentence, from 0
 * @param span where it stands in the report
 * @param text the word as written
 * @param lemma its dictionary form, as the parser gives it
 * @param tag Penn Treebank part of speech, such as NNP or VBD
 * @param head index of the token it depends on, -1 for the root
 * @param relation Universal Dependencies relation to the head, such as nsubj or obl
 */
public record Token(
    int index, Span span, String text, String lemma, String tag, int head, String relation) {

  /** A head of this value marks the root of the sentence. */
  public static final int ROOT = -1;

  /** Whether it is tagged as a verb. */
  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  /** Whether it is tagged as a common or proper noun. */
  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  /** Whether it is tagged as a proper noun. */
  public boolean isProperNoun() {
    return tag.startsWith("NNP");
  }

  /** Whether it is tagged as an adjective. */
  public boolean isAdjective() {
    return tag.startsWith("JJ");
  }

  /** The same token hung elsewhere in the tree. */
  public Token attached(int newHead, String newRelation) {
    return new Token(index, span, text, lemma, tag, newHead, newRelation);
  }

  /** The same token with another part of speech and lemma. */
  public Token retagged(String newTag, String newLemma) {
    return new Token(index, span, text, newLemma, newTag, head, relation);
  }
}
