package org.athir.formats.read;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.athir.formats.read.TextDecoder.Decoded;
import org.athir.judge.ActorPair;
import org.athir.model.Span;

/**
 * Reads tab-separated sentences with marked actors: a header with {@code uid} and either {@code
 * marked_sentence}, where {@code <s>…</s>} and {@code <t>…</t>} mark source and target, or {@code
 * sentence}, {@code source} and {@code target}. The marked sentence counts where a row has both;
 * one of its marks, or one of the two cells, may be missing when that side is not named. Nothing is
 * quoted.
 */
public final class PairsReader {
  private static final Pattern SOURCE = Pattern.compile("<s>(.+?)</s>");
  private static final Pattern TARGET = Pattern.compile("<t>(.+?)</t>");
  private static final Pattern MARK = Pattern.compile("</?[st]>");

  private PairsReader() {}

  /** Reads all rows; a row that is wrong is told and spoils no other. */
  public static void read(
      Source source, Consumer<PairRow> rows, Consumer<ReadResult.Failure> failures) {
    try (LineReader lines = new LineReader(source.opener().open())) {
      Optional<byte[]> header = lines.next();
      if (header.isEmpty()) {
        failures.accept(source.failure("empty"));
        return;
      }
      Decoded names = LineResults.decode(header.get());
      Columns columns = new Columns(List.of(names.text().split("\t", -1)));
      Optional<String> problem = names.problem().or(columns::problem);
      if (problem.isPresent()) {
        failures.accept(new ReadResult.Failure(source.place() + ":1", problem.get()));
        return;
      }
      for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
        String place = source.place() + ":" + lines.number();
        read(LineResults.decode(line.get()), columns, place, rows, failures);
      }
    } catch (IOException e) {
      failures.accept(source.failure(Problems.of(e)));
    }
  }

  private static void read(
      Decoded line,
      Columns columns,
      String place,
      Consumer<PairRow> rows,
      Consumer<ReadResult.Failure> failures) {
    if (line.problem().isEmpty() && line.text().isBlank()) {
      return;
    }
    try {
      if (line.problem().isPresent()) {
        throw new IllegalArgumentException(line.problem().get());
      }
      rows.accept(row(columns, List.of(line.text().split("\t", -1))));
    } catch (IllegalArgumentException e) {
      failures.accept(new ReadResult.Failure(place, String.valueOf(e.getMessage())));
    }
  }

  private static PairRow row(Columns columns, List<String> cells) {
    String id = columns.get("uid", cells).strip();
    if (id.isEmpty()) {
      throw new IllegalArgumentException("'uid' is empty");
    }
    String marked = columns.find("marked_sentence", cells).orElse("");
    Optional<Span> source = marked(marked, SOURCE);
    Optional<Span> target = marked(marked, TARGET);
    if (source.isPresent() && target.isPresent()) {
      return new PairRow(id, unmarked(marked), pair(source, target));
    }
    if (columns.apart() && (source.isEmpty() == target.isEmpty())) {
      String sentence = columns.get("sentence", cells);
      Optional<Span> first = words(sentence, columns.get("source", cells), "source", source);
      return new PairRow(
          id,
          sentence,
          pair(first, words(sentence, columns.get("target", cells), "target", first)));
    }
    return new PairRow(id, unmarked(marked), pair(source, target));
  }

  private static ActorPair pair(Optional<Span> source, Optional<Span> target) {
    if (source.isEmpty() && target.isEmpty()) {
      throw new IllegalArgumentException("neither source nor target is marked or named");
    }
    if (source.equals(target)) {
      throw new IllegalArgumentException("source and target are the same words of the sentence");
    }
    return new ActorPair(source, target);
  }

  private static String unmarked(String marked) {
    return MARK.matcher(marked).replaceAll("");
  }

  /** Where marked words stand once all marks are gone; none when there is no such mark. */
  private static Optional<Span> marked(String marked, Pattern pattern) {
    Matcher matcher = pattern.matcher(marked);
    if (!matcher.find()) {
      return Optional.empty();
    }
    int start = unmarked(marked.substring(0, matcher.start(1))).length();
    String words = unmarked(matcher.group(1));
    if (words.isBlank()) {
      throw new IllegalArgumentException("nothing inside the marks of an actor");
    }
    return Optional.of(new Span(start, start + words.length()));
  }

  /**
   * Where words stand: the first time that is not the other actor's place, else the first; none for
   * an empty cell.
   */
  private static Optional<Span> words(
      String sentence, String words, String column, Optional<Span> other) {
    String wanted = words.strip();
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    int first = sentence.indexOf(wanted);
    if (first < 0) {
      throw new IllegalArgumentException(
          "'" + column + "' is not in the sentence: " + shortened(wanted));
    }
    for (int at = first; at >= 0; at = sentence.indexOf(wanted, at + 1)) {
      Span span = new Span(at, at + wanted.length());
      if (other.filter(span::overlaps).isEmpty()) {
        return Optional.of(span);
      }
    }
    return Optional.of(new Span(first, first + wanted.length()));
  }

  private static String shortened(String words) {
    return words.length() <= 80 ? words : words.substring(0, 80) + "…";
  }

  /** Where the columns stand. */
  private record Columns(List<String> names) {

    Optional<String> problem() {
      return names.contains("uid") && (apart() || names.contains("marked_sentence"))
          ? Optional.empty()
          : Optional.of(
              "the header needs the columns 'uid' and either 'marked_sentence' or 'sentence',"
                  + " 'source' and 'target'");
    }

    /** Whether the two actors have columns of their own. */
    boolean apart() {
      return names.containsAll(List.of("sentence", "source", "target"));
    }

    Optional<String> find(String name, List<String> cells) {
      int at = names.indexOf(name);
      return at < 0 || at >= cells.size() ? Optional.empty() : Optional.of(cells.get(at));
    }

    String get(String name, List<String> cells) {
      return find(name, cells)
          .orElseThrow(
              () ->
                  new IllegalArgumentException(
                      "a row of " + cells.size() + " columns without '" + name + "'"));
    }
  }
}
