package org.athir.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.athir.mention.ActorEntry;
import org.athir.mention.ActorEntry.Held;
import org.athir.mention.NameIndex;
import org.athir.mention.NameSense;

/** Looks up who a name can mean. */
public final class ActorSearch {
  /** Longest name that is compared with others, in characters. */
  private static final int MAX_LENGTH = 200;

  /** One letter in so many may differ between near spellings. */
  private static final int LETTERS_PER_SLIP = 4;

  private final Actors actors;

  /** Searches these actors. */
  public ActorSearch(Actors actors) {
    this.actors = actors;
  }

  /**
   * What a name can mean.
   *
   * @param sense the actor or role, and in which way the name means it
   * @param standing how it stood on the day asked for
   * @param office a person's office on that day, or the last before it; without a day, the main one
   */
  public record Found(NameSense sense, Standing standing, Optional<Held> office) {}

  /** How an actor stood on a day. */
  public enum Standing {
    /** It existed, held the office, or no day was asked for. */
    CURRENT,
    /** The office was held before. */
    FORMER,
    /** The office was to be held later. */
    LATER,
    /** It did not exist. */
    ABSENT
  }

  /**
   * What a name can mean on a day, those that existed first; where nobody has it, persons whose
   * name other rules of transliteration spell so.
   */
  public List<Found> find(String name, Optional<LocalDate> day) {
    List<Found> found = new ArrayList<>();
    for (NameSense sense : senses(name)) {
      Optional<Held> office = sense.entry().flatMap(entry -> entry.officeOn(day));
      Found one = new Found(sense, standing(sense, office, day), office);
      if (!found.contains(one)) {
        found.add(one);
      }
    }
    found.sort(Comparator.comparing(one -> one.standing == Standing.ABSENT));
    return found;
  }

  private List<NameSense> senses(String name) {
    List<NameSense> senses = actors.names().senses(name);
    return senses.isEmpty()
        ? actors.names().spelledLike(name).stream()
            .map(person -> NameSense.of(NameSense.Kind.VARIANT, person))
            .toList()
        : senses;
  }

  private static Standing standing(
      NameSense sense, Optional<Held> office, Optional<LocalDate> day) {
    if (day.isEmpty() || sense.entry().isEmpty()) {
      return Standing.CURRENT;
    }
    if (!sense.entry().get().period().contains(day.get())) {
      return Standing.ABSENT;
    }
    if (office.isEmpty() || office.get().current()) {
      return Standing.CURRENT;
    }
    boolean begun = office.get().office().period().beganBy(day.get());
    return begun ? Standing.FORMER : Standing.LATER;
  }

  /**
   * Names that are spelt nearly so, or that hold all its words.
   *
   * @param most how many at most
   * @return names as the lexicon has them, the nearest first
   */
  public List<String> near(String name, int most) {
    String wanted = NameIndex.key(name);
    if (wanted.isEmpty() || wanted.length() > MAX_LENGTH) {
      return List.of();
    }
    Set<Candidate> candidates = new TreeSet<>();
    for (ActorEntry entry : actors.entries()) {
      for (String other : entry.names()) {
        distance(wanted, NameIndex.key(other))
            .ifPresent(slips -> candidates.add(new Candidate(slips, other)));
      }
    }
    return candidates.stream().limit(most).map(Candidate::name).toList();
  }

  private record Candidate(int slips, String name) implements Comparable<Candidate> {

    @Override
    public int compareTo(Candidate other) {
      int bySlips = Integer.compare(slips, other.slips);
      return bySlips == 0 ? name.compareTo(other.name) : bySlips;
    }
  }

  /** How far a name is from another: slips of spelling, or the words that it lacks. */
  private static Optional<Integer> distance(String wanted, String other) {
    List<String> words = List.of(other.split(" ", -1));
    List<String> wantedWords = List.of(wanted.split(" ", -1));
    if (words.containsAll(wantedWords)) {
      return Optional.of(words.size() - wantedWords.size());
    }
    int most = Math.max(1, wanted.length() / LETTERS_PER_SLIP);
    if (Math.abs(wanted.length() - other.length()) > most) {
      return Optional.empty();
    }
    int slips = slips(wanted, other);
    return slips <= most ? Optional.of(slips) : Optional.empty();
  }

  /** Letters to be inserted, left out or replaced (Levenshtein). */
  private static int slips(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
