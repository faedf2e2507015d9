package org.athir.place;

import java.util.List;
import org.athir.model.Sentence;
import org.athir.model.Span;

/**
 * Words that may name a place, before it is known which.
 *
 * @param sentence their sentence; the words of a dateline are one of their own
 * @param words which words they are
 * @param kind in which way they name it
 * @param key the name in small letters without accents; expressions of one key and form mean one
 *     place, if nothing else is said
 * @param form what the words around say about the sort of place
 * @param places the places of that name, of the right sort only; none for a place in no gazetteer
 * @param evidence how much speaks for a place rather than a person, 0 for nothing
 */
record Expression(
    Sentence sentence,
    Words words,
    ReportPlace.Kind kind,
    String key,
    Form form,
    List<GazetteerPlace> places,
    int evidence) {

  /** Sorts of expressions. */
  enum Form {
    /** A name by itself. */
    PLAIN,
    /** With a word for a division: "Laurel County". */
    DIVISION,
    /** A region in short: "Pa." */
    SHORT,
    /** A river, a park: something else than the town of that name. */
    FEATURE
  }

  /**
   * Which words.
   *
   * @param first index of the first
   * @param last index of the last, included
   * @param span where they stand
   */
  record Words(int first, int last, Span span) {}

  Expression {
    places = List.copyOf(places);
  }

  int first() {
    return words.first();
  }

  int last() {
    return words.last();
  }

  Expression withEvidence(int newEvidence) {
    return new Expression(sentence, words, kind, key, form, places, newEvidence);
  }

  /** The places that are meant without more said: "Idlib" is the town, not its province. */
  List<GazetteerPlace> usual() {
    return form == Form.PLAIN
        ? places.stream()
            .filter(
                place ->
                    !place.isDivision()
                        || places.stream().noneMatch(town -> Features.isSeat(town, place)))
            .toList()
        : places;
  }

  /** Name and form: what means one place in a report. */
  String group() {
    return key + "|" + (form == Form.SHORT ? Form.PLAIN : form);
  }
}
