package org.athir.model;

/**
 * An event mention that was not coded.
 *
 * @param sentence number of the sentence, 0 for the title
 * @param trigger where the trigger stands
 * @param text the trigger's words
 * @param foundBy the pattern that matched the trigger
 * @param reason why it is no event
 * @param detail the reason in words, for people
 */
public record Rejection(
    int sentence, Span trigger, String text, String foundBy, Reason reason, String detail)
    implements Outcome {

  /** Why a mention is not coded. */
  public enum Reason {
    /** A side that the pattern needs is empty. */
    MISSING_ACTOR,
    /** The recipient that the pattern needs is empty. */
    MISSING_RECIPIENT,
    /** Nobody on either side is a public actor. */
    NO_PUBLIC_ACTOR,
    /** Actor and recipient are the same. */
    SAME_ACTOR,
    /** Another event of the same words says more. */
    ABSORBED,
    /** The words are used in another sense: sport, markets, weather, metaphor. */
    OTHER_SENSE,
    /** The same event was already coded from these words. */
    DUPLICATE,
    /** The judge finds the event unlikely. */
    OVERRULED,
    /** Less sure than was asked for. */
    UNSURE,
    /** The sentence was not parsed. */
    NOT_PARSED
  }
}
