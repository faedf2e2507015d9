package org.athir.formats.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.athir.formats.read.TabbedTable.Row;
import org.athir.score.GoldSpan;
import org.athir.score.RelationGold;
import org.athir.score.RelationGold.Label;
import org.athir.score.RootClass;

/**
 * Reads gold tables of sentences with one relation a row: columns {@code sentence}, {@code source},
 * {@code target}, {@code gold_root}, {@code gold_penta} (1 to 4) and, where rows have an id, {@code
 * uid}.
 */
public final class RelationGoldReader {
  private static final String UID = "uid";
  private static final String SOURCE_HEADS = "source_heads";
  private static final String TARGET_HEADS = "target_heads";
  private static final Set<String> COLUMNS =
      Set.of("sentence", "source", "target", "gold_root", "gold_penta");

  /** White space as Python's split has it. */
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\u001c-\u001f\u0085]+");

  private final Consumer<ReadResult.Failure> failures;

  /**
   * Makes a reader.
   *
   * @param failures takes each row that cannot be used, with file and line
   */
  public RelationGoldReader(Consumer<ReadResult.Failure> failures) {
    this.failures = failures;
  }

  /**
   * Heads of the sides of a row, set off by {@code |}.
   *
   * @param source of who acts
   * @param target of towards whom
   */
  public record Heads(String source, String target) {}

  /**
   * Reads the rows.
   *
   * @param table the table
   * @param heads heads by id; guessed where a row has none
   * @param subset ids of the rows that are wanted; empty: all
   */
  public List<RelationGold> read(
      Source table, Map<String, Heads> heads, Optional<Set<String>> subset) throws IOException {
    List<RelationGold> rows = new ArrayList<>();
    new TabbedTable(COLUMNS, failures)
        .read(
            table,
            row -> {
              String uid = row.get(UID);
              String id = plainId(uid.isEmpty() ? Integer.toString(row.number()) : uid);
              if (subset.isEmpty() || subset.get().contains(id)) {
                rows.add(gold(id, row, Optional.ofNullable(heads.get(id))));
              }
            });
    return rows;
  }

  /** Reads a table of heads: {@code uid}, {@code source_heads}, {@code target_heads}. */
  public Map<String, Heads> readHeads(Source table) throws IOException {
    Map<String, Heads> heads = new HashMap<>();
    new TabbedTable(Set.of(UID, SOURCE_HEADS, TARGET_HEADS), failures)
        .read(
            table,
            row ->
                heads.put(
                    plainId(row.get(UID)),
                    new Heads(row.get(SOURCE_HEADS), row.get(TARGET_HEADS))));
    return heads;
  }

  /** Reads ids, one a line. */
  public Set<String> readSubset(Source list) throws IOException {
    Set<String> ids = new HashSet<>();
    try (LineReader lines = new LineReader(list.opener().open())) {
      for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
        String id = new String(line.get(), StandardCharsets.UTF_8);
        if (!id.isBlank()) {
          ids.add(plainId(id));
        }
      }
    }
    return ids;
  }

  /** An id without what stands before its last colon. */
  static String plainId(String id) {
    return id.substring(id.lastIndexOf(':') + 1).strip();
  }

  private static RelationGold gold(String id, Row row, Optional<Heads> heads) {
    return new RelationGold(
        id,
        BLANKS.matcher(row.get("sentence")).replaceAll(" ").strip(),
        GoldSpan.of(row.get("source"), heads.map(Heads::source)),
        GoldSpan.of(row.get("target"), heads.map(Heads::target)),
        label(row.get("gold_root"), row.get("gold_penta")));
  }

  private static Optional<Label> label(String root, String quad) {
    if (root.isEmpty()) {
      return Optional.empty();
    }
    RootClass known =
        RootClass.find(root)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "gold_root: no class '" + root + "'; there are " + classes()));
    if (!quad.strip().matches("[1-4]")) {
      throw new IllegalArgumentException(
          "gold_penta: no quad class '" + quad + "'; there are 1 to 4");
    }
    return Optional.of(new Label(known, Integer.parseInt(quad.strip())));
  }

  /** Names of the classes, for messages. */
  static String classes() {
    return Arrays.stream(RootClass.values()).map(Enum::name).collect(Collectors.joining(", "));
  }
}
