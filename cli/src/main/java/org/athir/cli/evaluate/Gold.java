package org.athir.cli.evaluate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
 * @param actors mentions whose code, sectors, role and id have to be right
 */
public record Gold(
    List<Marked> marked,
    List<Reference> references,
    List<Eventless> eventless,
    List<Actor> actors) {
  private static final String MARKED = "gold/phenomena.tsv";
  private static final String REFERENCES = "gold/coreference.tsv";
  private static final String EVENTLESS = "gold/no-event.tsv";
  private static final String ACTORS = "gold/actors.tsv";
  private static final String NONE = "-";

  /** Copies the lists. */
  public Gold {
    marked = List.copyOf(marked);
    references = List.copyOf(references);
    eventless = List.copyOf(eventless);
    actors = List.copyOf(actors);
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
   * A mention and who that is.
   *
   * @param uid its id
   * @param phenomenon what makes it hard
   * @param published day of publication
   * @param text a report of a sentence or two
   * @param mention where the mention stands
   * @param wanted who that is
   */
  public record Actor(
      String uid,
      String phenomenon,
      Optional<LocalDate> published,
      String text,
      Span mention,
      Wanted wanted) {}

  /**
   * What is expected of an actor; an empty set says that there is none, an absent one that anything
   * goes.
   *
   * @param codes codes of all that the mention stands for
   * @param sectors their sectors
   * @param role the role, at most one
   * @param id the lexicon's id, at most one
   */
  public record Wanted(
      Optional<Set<String>> codes,
      Optional<Set<String>> sectors,
      Optional<Set<String>> role,
      Optional<Set<String>> id) {}

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
                row -> new Eventless(row.get("uid"), row.get("kind"), row.get("sentence"))),
        new GoldTable(source, ACTORS)
            .rows(
                Set.of(
                    "uid",
                    "phenomenon",
                    "published",
                    "text",
                    "mention",
                    "code",
                    "sectors",
                    "role",
                    "id"),
                Gold::actor));
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
    return new Reference(
        row.get("uid"), row.get("text"), mention(row), Set.of(row.get("code").split("\\+")));
  }

  private static Span mention(GoldTable.Row row) {
    String mention = row.get("mention");
    int start = row.get("text").indexOf(mention);
    if (start < 0) {
      throw row.wrong("the text does not hold '" + mention + "'");
    }
    return new Span(start, start + mention.length());
  }

  private static Actor actor(GoldTable.Row row) {
    String day = row.find("published");
    try {
      return new Actor(
          row.get("uid"),
          row.get("phenomenon"),
          day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day)),
          row.get("text"),
          mention(row),
          new Wanted(
              words(row.find("code")),
              words(row.find("sectors")),
              words(row.find("role")),
              words(row.find("id"))));
    } catch (DateTimeException e) {
      throw row.wrong("'" + day + "' is no date; legal is YYYY-MM-DD");
    }
  }

  private static Optional<Set<String>> words(String cell) {
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(cell.equals(NONE) ? Set.of() : Set.of(cell.split("\\+")));
  }
}
