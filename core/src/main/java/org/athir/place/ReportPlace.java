package org.athir.place;

import java.util.Optional;
import org.athir.model.Span;

/**
 * An expression of a report that names a place, and the place that it was taken for.
 *
 * @param sentence number of its sentence, 0 for the title; {@link #DATELINE} in a dateline
 * @param firstToken index of its first word in the sentence, -1 in a dateline
 * @param lastToken index of its last word, included
 * @param span where it stands, with a word such as "County" that belongs to the name
 * @param text the words there
 * @param kind in which way it names the place
 * @param place the place; empty when it is in no gazetteer
 * @param within the country or division that the words say it lies in, when that is known
 * @param pass the pass that decided, see {@link PlacePass}
 * @param reason why, in words
 */
public record ReportPlace(
    int sentence,
    int firstToken,
    int lastToken,
    Span span,
    String text,
    Kind kind,
    Optional<GazetteerPlace> place,
    Optional<GazetteerPlace> within,
    String pass,
    String reason) {

  /** The sentence number of an expression in a dateline. */
  public static final int DATELINE = -1;

  /** In which way words name a place. */
  public enum Kind {
    /** The place itself: "in Mosul". */
    NAME,
    /** As part of the name of a body: "Mosul University". */
    INSTITUTION,
    /** An adjective or the people of a country: "Iraqi". */
    PEOPLE
  }

  /** Whether a word of a sentence belongs to it. */
  public boolean covers(int sentenceNumber, int token) {
    return sentence == sentenceNumber && firstToken <= token && token <= lastToken;
  }
}
