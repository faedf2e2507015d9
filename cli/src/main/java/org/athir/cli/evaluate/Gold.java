package org.athir.cli.evaluate;

import java.util.List;
import java.util.Set;
import org.athir.lexicon.LexiconSource;
import org.athir.model.Span;
import org.athir.pattern.Example;

/**
 * The sentences of the lexicon's folder {@code gold}, with what careful readers expect of them.
 *
 * @param marked sentences with one marked event each, by phenomenon
 * @param references mentions whose country or group has to be found
 * @param eventless sentences without an event
 */
public record Gold(List<Marked> marked, List<Reference> references, List<Eventless> eventless) {
  private static final String MARKED = "gold/phenomena.tsv";
  private static final String REFERENCES = "gold/coreference.tsv";
  private static final String EVENTLESS = "gold/no-event.tsv";

  /** Copies the lists. */
  public Gold {
    marked = List.copyOf(marked);
    references = List.copyOf(references);
    eventless = List.copyOf(eventless);
  }

  /**
   * A sentence with a marked event.
   *
   * @param uid its id
   * @param phenomenon what makes it hard
   * @param example the sentence with its marks
   * @param type PLOVER type of the event
   * @param status "actual", "negated" or another modality
   */
  public record Marked(
      String uid, String phenomenon, Example example, String type, String status) {}

  /**
   * A mention whose country or group is known.
   *
   * @param uid its id
   * @param text a report of a few sentences
   * @param mention where the mention stands
   * @param codes codes of those it stands for
   */
  public record Reference(String uid, String text, Span mention, Set<String> codes) {

    /** Copies the set. */
    public Reference {
      codes = Set.copyOf(codes);
    }
  }

  /**
   * A sentence without an event.
   *
   * @param uid its id
   * @param kind why a coder may be misled: sport, markets, metaphor and so on
   * @param text the sentence
   */
  public record Eventless(String uid, String kind, String text) {}

  /**
   * Reads the gold of a lexicon.
   *
   * @throws org.athir.lexicon.LexiconException when a file is missing or a line is wrong
   */
  public static Gold read(LexiconSource source) {
    return new Gold(
        new GoldTable(source, MARKED)
            .rows(Set.of("uid", "phenomenon", "sentence", "type", "status"), Gold::marked),
        new GoldTable(source, REFERENCES)
            .rows(Set.of("uid", "text", "mention", "code"), Gold::reference),
        new GoldTable(source, EVENTLESS)
            .rows(
                Set.of("uid", "kind", "sentence"),
                row -> new Eventless(row.get("uid"), row.get("kind"), row.get("sentence"))));
  }

  private static Marked marked(GoldTable.Row row) {
    String status = row.find("status");
    try {
      return new Marked(
          row.get("uid"),
          row.get("phenomenon"),
          Example.parse(row.get("sentence"), row.line()),
          row.get("type"),
          status.isEmpty() ? "actual" : status);
    } catch (IllegalArgumentException e) {
      throw row.wrong(String.valueOf(e.getMessage()));
    }
  }

  private static Reference reference(GoldTable.Row row) {
    String text = row.get("text");
    String mention = row.get("mention");
    int start = text.indexOf(mention);
    if (start < 0) {
      throw row.wrong("the text does not hold '" + mention + "'");
    }
    return new Reference(
        row.get("uid"),
        text,
        new Span(start, start + mention.length()),
        Set.of(row.get("code").split("\\+")));
  }
}
