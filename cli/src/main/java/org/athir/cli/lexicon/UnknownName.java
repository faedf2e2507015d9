package org.athir.cli.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.athir.formats.read.RecordedEvent.Participant;
import org.athir.lexicon.Lexicon;
import org.athir.mention.NameHit;
import org.athir.mention.NameSense;
import org.athir.mention.RoleEntry;
import org.athir.model.Sentence;
import org.athir.model.Token;
import org.athir.parse.Language;
import org.athir.parse.Language.WordList;
import org.athir.parse.Language.WordMap;

/**
 * Words of a participant that the lexicon does not know.
 *
 * @param text the words
 * @param guess what they seem to name
 */
public record UnknownName(String text, Guess guess) {

  /** What words seem to name; people decide. */
  public enum Guess {
    PERSON,
    ORGANIZATION,
    GROUP,
    /** No name at all: a word for people, such as "villagers". */
    ROLE
  }

  /** Small words inside names, in several languages. */
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "ul", "ur", "bin", "ibn", "bint", "abu", "ben", "de", "da", "do", "dos",
          "del", "della", "di", "du", "la", "le", "van", "von", "der", "den", "ter", "zu", "y",
          "e");

  /** Small words inside names of bodies only. */
  private static final Set<String> JOINTS = Set.of("of", "for", "the", "and");

  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "some", "many", "several");

  /** Words that are capitalised at the head of a sentence or always, and name nobody. */
  private static final List<WordList> NO_NAMES =
      List.of(
          WordList.WEEKDAYS,
          WordList.MALE_PRONOUNS,
          WordList.FEMALE_PRONOUNS,
          WordList.PLURAL_PRONOUNS,
          WordList.NEUTER_PRONOUNS,
          WordList.FIRST_PERSON);

  private static final int MAX_ACRONYM = 6;
  private static final int MAX_LENGTH = 120;

  /** The names in a participant that the lexicon lacks; its whole words where nothing is known. */
  static List<UnknownName> of(Participant participant, Lexicon lexicon) {
    if (participant.id().isPresent()) {
      return List.of();
    }
    Optional<Sentence> sentence = PlainSentence.of(participant.text());
    List<UnknownName> names =
        sentence.map(words -> new Words(words, lexicon).names()).orElse(List.of());
    boolean known = participant.code().isPresent() || !participant.sectors().isEmpty();
    if (!names.isEmpty() || known || sentence.isEmpty()) {
      return names;
    }
    String words = description(sentence.get());
    return words.isEmpty() ? List.of() : List.of(new UnknownName(words, Guess.ROLE));
  }

  private static String description(Sentence sentence) {
    List<String> words =
        sentence.tokens().stream().map(token -> token.text().toLowerCase(Locale.ROOT)).toList();
    int first = ARTICLES.contains(words.get(0)) ? 1 : 0;
    return cut(String.join(" ", words.subList(first, words.size())));
  }

  private static String cut(String text) {
    return text.length() > MAX_LENGTH ? "" : text;
  }

  /** The words of one participant and what the lexicon knows of them. */
  private static final class Words {
    private final List<Token> tokens;
    private final Language language;
    private final boolean[] known;
    private final boolean[] person;
    private final boolean[] body;
    private final boolean[] group;

    Words(Sentence sentence, Lexicon lexicon) {
      this.tokens = sentence.tokens();
      this.language = lexicon.language();
      this.known = new boolean[tokens.size()];
      this.person = new boolean[tokens.size()];
      this.body = new boolean[tokens.size()];
      this.group = new boolean[tokens.size()];
      lexicon.names().find(sentence).forEach(this::mark);
    }

    private void mark(NameHit hit) {
      Optional<RoleEntry> role = hit.sense(NameSense.Kind.ROLE).flatMap(NameSense::role);
      for (int i = hit.firstToken(); i <= hit.lastToken(); i++) {
        known[i] = true;
        if (role.isPresent()) {
          switch (role.get().kind()) {
            case PERSON -> person[i] = true;
            case BODY -> body[i] = true;
            case GROUP -> group[i] = true;
          }
        }
      }
    }

    List<UnknownName> names() {
      List<UnknownName> names = new ArrayList<>();
      int i = 0;
      while (i < tokens.size()) {
        int end = i;
        if (isCapital(i)) {
          end = runEnd(i);
          name(i, end).filter(name -> !name.text.isEmpty()).ifPresent(names::add);
        }
        i = Math.max(i, end) + 1;
      }
      return names;
    }

    /** The last capitalised word of a run that begins here; small words may join it. */
    private int runEnd(int start) {
      int last = start;
      boolean ofBody = isBody(start);
      for (int i = start + 1; i < tokens.size(); i++) {
        String word = lower(i);
        if (isCapital(i)) {
          last = i;
          ofBody |= isBody(i);
        } else if (!PARTICLES.contains(word) && !(JOINTS.contains(word) && ofBody)) {
          break;
        }
      }
      return last;
    }

    private Optional<UnknownName> name(int from, int to) {
      int first = from;
      while (first <= to && isBefore(first)) {
        first++;
      }
      boolean ofBody = false;
      boolean ofGroup = false;
      boolean anyUnknown = false;
      for (int i = first; i <= to; i++) {
        ofBody |= body[i];
        ofGroup |= group[i];
        anyUnknown |= isUnknown(i);
      }
      if (!anyUnknown) {
        return Optional.empty();
      }
      if (ofBody || ofGroup) {
        return Optional.of(
            new UnknownName(cut(join(first, to)), ofGroup ? Guess.GROUP : Guess.ORGANIZATION));
      }
      return Optional.of(person(first, to));
    }

    /** What may stand before a name and is no part of it. */
    private boolean isBefore(int i) {
      return (person[i] && !body[i])
          || ARTICLES.contains(lower(i))
          || language.is(WordList.HONORIFICS, lower(i).replace(".", ""));
    }

    private boolean isUnknown(int i) {
      return isCapital(i)
          && !known[i]
          && !tokens.get(i).tag().equals("POS")
          && NO_NAMES.stream().noneMatch(list -> language.is(list, lower(i)))
          && !language.map(WordMap.MONTHS).containsKey(lower(i));
    }

    private UnknownName person(int from, int to) {
      int first = from;
      int last = to;
      while (first < last && known[first]) {
        first++;
      }
      while (last > first && !isUnknown(last)) {
        last--;
      }
      String text = cut(join(first, last));
      return new UnknownName(text, first == last ? ofOneWord(text, first) : Guess.PERSON);
    }

    /** An acronym is a body; a word with nothing before it may be any name. */
    private static Guess ofOneWord(String text, int place) {
      if (text.length() <= MAX_ACRONYM && text.equals(text.toUpperCase(Locale.ROOT))) {
        return Guess.ORGANIZATION;
      }
      return place == 0 ? Guess.GROUP : Guess.PERSON;
    }

    /** Whether a word looks like a name; scripts without capitals may. */
    private boolean isCapital(int i) {
      int first = tokens.get(i).text().codePointAt(0);
      return Character.isUpperCase(first) || Character.getType(first) == Character.OTHER_LETTER;
    }

    private boolean isBody(int i) {
      return body[i] || group[i];
    }

    private String lower(int i) {
      return tokens.get(i).text().toLowerCase(Locale.ROOT);
    }

    private String join(int first, int last) {
      StringBuilder text = new StringBuilder();
      for (int i = first; i <= last; i++) {
        boolean possessive = tokens.get(i).tag().equals("POS");
        text.append(text.length() == 0 || possessive ? "" : " ").append(tokens.get(i).text());
      }
      return text.toString().replaceAll("\\.$", "");
    }
  }
}
