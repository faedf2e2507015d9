package org.athir.cli.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.athir.cli.lexicon.UnknownName.Guess;
import org.athir.formats.read.RecordedEvent;
import org.athir.formats.read.RecordedEvent.Participant;
import org.athir.lexicon.Lexicon;

/** Counts the names that the lexicon lacks, mention by mention. */
public final class UnknownTally {

  /** Different names that are counted at most, so that memory stays bounded. */
  private static final int MAX_NAMES = 200_000;

  private static final int EXAMPLES = 3;

  private final Lexicon lexicon;
  private final Map<String, Entry> entries = new HashMap<>();
  private final Set<String> seenInDocument = new HashSet<>();
  private String document = "";
  private long left;

  /** Counts what this lexicon lacks. */
  public UnknownTally(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * A name, how often it was met and what was said of it.
   *
   * @param name the words
   * @param guess what they seem to name
   * @param mentions number of places where they stand
   * @param documents number of reports
   * @param first the first participant with them
   * @param examples some places
   */
  public record Unknown(
      String name,
      Guess guess,
      int mentions,
      int documents,
      Participant first,
      List<Example> examples) {

    /** Copies the list. */
    public Unknown {
      examples = List.copyOf(examples);
    }
  }

  /**
   * A place where a name stands.
   *
   * @param document id of the report
   * @param sentence number of the sentence
   * @param start offset in the report
   * @param end offset after it
   * @param proof words of the event
   */
  public record Example(String document, int sentence, int start, int end, List<String> proof) {

    /** Copies the list. */
    public Example {
      proof = List.copyOf(proof);
    }
  }

  private static final class Entry {
    private final UnknownName name;
    private final Participant first;
    private final List<Example> examples = new ArrayList<>();
    private int mentions;
    private int documents;
    private String last = "";

    Entry(UnknownName name, Participant first) {
      this.name = name;
      this.first = first;
    }
  }

  /** Counts the participants of an event; a place that several events share counts once. */
  public void add(RecordedEvent event) {
    if (!event.document().equals(document)) {
      document = event.document();
      seenInDocument.clear();
    }
    for (Participant participant : event.participants()) {
      for (UnknownName name : UnknownName.of(participant, lexicon)) {
        if (seenInDocument.add(participant.start() + " " + name.text())) {
          count(name, participant, event);
        }
      }
    }
  }

  private void count(UnknownName name, Participant participant, RecordedEvent event) {
    Entry entry = entries.get(name.text());
    if (entry == null) {
      if (entries.size() >= MAX_NAMES) {
        left++;
        return;
      }
      entry = new Entry(name, participant);
      entries.put(name.text(), entry);
    }
    entry.mentions++;
    entry.documents += entry.last.equals(event.document()) ? 0 : 1;
    entry.last = event.document();
    if (entry.examples.size() < EXAMPLES) {
      entry.examples.add(
          new Example(
              event.document(),
              event.sentence(),
              participant.start(),
              participant.end(),
              event.proof()));
    }
  }

  /** The most frequent names, the same number of mentions in alphabetical order. */
  public List<Unknown> top(int most) {
    return entries.values().stream()
        .filter(entry -> !isDescription(entry))
        .sorted(
            Comparator.comparingInt((Entry entry) -> -entry.mentions)
                .thenComparing(entry -> entry.name.text()))
        .limit(most)
        .map(
            entry ->
                new Unknown(
                    entry.name.text(),
                    entry.name.guess(),
                    entry.mentions,
                    entry.documents,
                    entry.first,
                    entry.examples))
        .toList();
  }

  /** Whether a word is only capitalised at the head of a sentence: it stands elsewhere without. */
  private boolean isDescription(Entry entry) {
    Entry other = entries.get(entry.name.text().toLowerCase(Locale.ROOT));
    return entry.name.guess() == Guess.GROUP && other != null && other.name.guess() == Guess.ROLE;
  }

  /** Number of different names. */
  public int size() {
    return entries.size();
  }

  /** Mentions of further names that were not counted. */
  public long left() {
    return left;
  }
}
