package org.athir.pattern;

import java.util.ArrayList;
import java.util.List;
import org.athir.model.Span;

/**
 * A sentence of the lexicon with marked stretches.
 *
 * @param text the sentence without marks
 * @param actors where actors stand
 * @param triggers where the trigger stands
 * @param recipients where recipients stand
 * @param line line in its file, from 1
 */
public record Example(
    String text, List<Span> actors, List<Span> triggers, List<Span> recipients, int line) {

  /** Copies the lists. */
  public Example {
    actors = List.copyOf(actors);
    triggers = List.copyOf(triggers);
    recipients = List.copyOf(recipients);
  }

  /**
   * Reads a sentence with marks such as {@code {A Iran} {T praised} {R Iraq}}.
   *
   * @throws IllegalArgumentException when a mark is not closed or of an unknown kind
   */
  public static Example parse(String marked, int line) {
    StringBuilder text = new StringBuilder();
    List<Span> actors = new ArrayList<>();
    List<Span> triggers = new ArrayList<>();
    List<Span> recipients = new ArrayList<>();
    int i = 0;
    while (i < marked.length()) {
      char c = marked.charAt(i);
      if (c != '{') {
        text.append(c);
        i++;
        continue;
      }
      int end = marked.indexOf('}', i);
      if (end < 0 || i + 3 > end || marked.charAt(i + 2) != ' ') {
        throw new IllegalArgumentException("a mark is {A …}, {T …} or {R …}");
      }
      int start = text.length();
      text.append(marked, i + 3, end);
      Span span = new Span(start, text.length());
      switch (marked.charAt(i + 1)) {
        case 'A' -> actors.add(span);
        case 'T' -> triggers.add(span);
        case 'R' -> recipients.add(span);
        default ->
            throw new IllegalArgumentException(
                "unknown mark '" + marked.charAt(i + 1) + "'; legal are A, T, R");
      }
      i = end + 1;
    }
    return new Example(text.toString(), actors, triggers, recipients, line);
  }
}
