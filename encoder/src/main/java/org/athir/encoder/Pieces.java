package org.athir.encoder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.athir.model.Span;

/**
 * A text cut into word pieces, without the encoder's own marks at both ends.
 *
 * @param ids number of each piece in the vocabulary
 * @param spans where in the text each piece stands, half-open, UTF-16
 */
public record Pieces(List<Integer> ids, List<Span> spans) {

  /** Copies the lists; one span a piece. */
  public Pieces {
    ids = List.copyOf(ids);
    spans = List.copyOf(spans);
    if (ids.size() != spans.size()) {
      throw new IllegalArgumentException(ids.size() + " ids, " + spans.size() + " spans");
    }
  }

  /** Number of pieces. */
  public int size() {
    return ids.size();
  }

  /** Numbers of the pieces that share a code unit with a span, ascending. */
  public List<Integer> at(Span span) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      if (spans.get(i).overlaps(span)) {
        found.add(i);
      }
    }
    return found;
  }

  /** Pieces from one number to before another; their spans still point into the whole text. */
  public Pieces slice(int from, int to) {
    return new Pieces(ids.subList(from, to), spans.subList(from, to));
  }

  /** UTF-16 offsets for offsets that count code points. */
  static int[] codeUnits(String text) {
    int[] units = new int[text.codePointCount(0, text.length()) + 1];
    int unit = 0;
    for (int point = 0; point < units.length - 1; point++) {
      units[point] = unit;
      unit += Character.charCount(text.codePointAt(unit));
    }
    Arrays.fill(units, units.length - 1, units.length, text.length());
    return units;
  }
}
