package org.athir.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.athir.model.Quantity.Kind;
import org.athir.model.Token;
import org.athir.parse.Argument;
import org.athir.parse.FrameReader;
import org.athir.parse.Language.WordList;
import org.athir.parse.Language.WordMap;

/** Roles that verbs give by their arguments: who was killed, who fled, who marched. */
final class FrameRoles {
  private static final Set<String> CROSSING =
      Set.of("cross", "pour", "stream", "flood", "spill", "flow");

  private static final Set<String> CROWDING = Set.of("pour", "stream", "flood", "spill");

  private static final Set<String> OPENING = Set.of("stage", "begin", "start");

  /** Hit, unless the words after it say that it was deadly. */
  private static final Set<String> HITTING =
      Set.of("shoot", "stab", "beat", "hack", "burn", "stone");

  private static final Set<String> HURTING = Set.of("shoot", "stab");

  /** The first that fits a verb decides. */
  private static final List<Idiom> IDIOMS =
      List.of(
          // "took part", "took to the streets", "walked out", "went on strike"
          Idiom.next("subject", Kind.PARTICIPANTS, Set.of("take"), "part", "to the streets"),
          Idiom.next("subject", Kind.PARTICIPANTS, Set.of("walk", "turn", "come"), "out"),
          Idiom.next("subject", Kind.PARTICIPANTS, Set.of("walk"), "off"),
          Idiom.of("subject", Kind.PARTICIPANTS, OPENING, "strike", "protest", "march", "sit-in"),
          Idiom.of("subject", Kind.PARTICIPANTS, Set.of("go"), "on strike", "on hunger strike"),
          Idiom.of("subject", Kind.PARTICIPANTS, CROWDING, "square", "streets", "street"),
          Idiom.always(
              "subject", Kind.PARTICIPANTS, Set.of("fill", "pack", "crowd", "swarm", "line")),
          Idiom.next("subject", Kind.PARTICIPANTS, Set.of("break", "burst"), "into"),
          Idiom.of("object", Kind.PARTICIPANTS, Set.of("pull"), "out", "back"),
          // "taken into custody"
          Idiom.of("object", Kind.ARRESTED, Set.of("take"), "into custody"),
          // "taken in", "forced from their homes", "told to leave", "flown out of the country"
          Idiom.next("object", Kind.DISPLACED, Set.of("take"), "in"),
          Idiom.of("object", Kind.DISPLACED, Set.of("force", "drive", "chase"), "from", "to flee"),
          Idiom.of(
              "object",
              Kind.DISPLACED,
              Set.of("tell", "order", "urge", "force", "ask", "instruct", "compel"),
              "to leave",
              "to evacuate",
              "to flee"),
          Idiom.of(
              "object",
              Kind.DISPLACED,
              Set.of("move", "fly", "take", "bus", "ship", "ferry", "airlift"),
              "out of",
              "home",
              "to safety"),
          // "lost their homes", "abandoned the city"
          Idiom.next("subject", Kind.DISPLACED, Set.of("lose", "leave"), "their homes"),
          Idiom.of(
              "subject",
              Kind.DISPLACED,
              Set.of("abandon", "vacate"),
              "homes",
              "houses",
              "city",
              "town",
              "village",
              "villages",
              "area",
              "camp"),
          // "crossed into Uganda", said of soldiers too
          new Idiom(
              CROSSING,
              Set.of("into", "the border", "the frontier"),
              false,
              "subject",
              List.of(Kind.DISPLACED, Kind.PARTICIPANTS)),
          Idiom.of("object", Kind.KILLED, HITTING, "to death", "dead"),
          Idiom.always("object", Kind.KILLED, Set.of("lose")));

  private final FrameReader frames;
  private final CountWords kinds;
  private final List<Filled> posted = new ArrayList<>();
  private final List<Filled> hit = new ArrayList<>();
  private final List<Filled> filled = new ArrayList<>();

  FrameRoles(FrameReader frames, CountWords kinds) {
    this.frames = frames;
    this.kinds = kinds;
    for (Token token : frames.sentence().tokens()) {
      if (token.isVerb()) {
        kinds
            .kind(WordMap.COUNT_OBJECTS, Words.lemma(token))
            .ifPresent(kind -> fill(token, "object", kind));
        kinds
            .kind(WordMap.COUNT_SUBJECTS, Words.lemma(token))
            .ifPresent(kind -> fill(token, "subject", kind));
        if (token.tag().startsWith("VB") && HURTING.contains(Words.lemma(token))) {
          fill(hit, token, "object", Kind.INJURED);
        }
        if (kinds.is(WordList.FORCE_VERBS, Words.lemma(token))) {
          fill(posted, token, "object", Kind.PARTICIPANTS);
        }
      }
    }
    idioms();
  }

  /** A verb with one of its arguments. */
  private record Filled(Token verb, Kind kind, int argument) {}

  /**
   * A verb with words after it, which say of a number what the verb alone does not.
   *
   * @param verbs dictionary forms
   * @param phrases any of them has to follow up to the next comma; "" always does
   * @param next whether it has to follow at once
   * @param slot the argument that is counted
   * @param kinds what is counted, the first that fits the noun
   */
  private record Idiom(
      Set<String> verbs, Set<String> phrases, boolean next, String slot, List<Kind> kinds) {

    static Idiom of(String slot, Kind kind, Set<String> verbs, String... phrases) {
      return new Idiom(verbs, Set.of(phrases), false, slot, List.of(kind));
    }

    static Idiom next(String slot, Kind kind, Set<String> verbs, String... phrases) {
      return new Idiom(verbs, Set.of(phrases), true, slot, List.of(kind));
    }

    static Idiom always(String slot, Kind kind, Set<String> verbs) {
      return new Idiom(verbs, Set.of(""), false, slot, List.of(kind));
    }
  }

  private void fill(Token verb, String slot, Kind kind) {
    fill(filled, verb, slot, kind);
  }

  private void fill(List<Filled> list, Token verb, String slot, Kind kind) {
    for (Argument argument : frames.fill(verb, slot)) {
      list.add(new Filled(verb, kind, argument.head().index()));
    }
  }

  private void idioms() {
    for (Token token : frames.sentence().tokens()) {
      if (token.isVerb()) {
        IDIOMS.stream()
            .filter(idiom -> idiom.verbs().contains(token.lemma()))
            .filter(idiom -> idiom.phrases().stream().anyMatch(phrase -> has(token, idiom, phrase)))
            .findFirst()
            .ifPresent(idiom -> idiom.kinds().forEach(kind -> fill(token, idiom.slot(), kind)));
      }
    }
  }

  private boolean has(Token verb, Idiom idiom, String phrase) {
    return idiom.next() ? follows(verb, phrase) : hasPhrase(verb, phrase);
  }

  private boolean follows(Token verb, String words) {
    return rest(verb).startsWith(" " + words + " ");
  }

  private boolean hasPhrase(Token verb, String words) {
    return words.isEmpty() || rest(verb).contains(" " + words + " ");
  }

  private String rest(Token verb) {
    StringBuilder text = new StringBuilder(" ");
    for (int i = verb.index() + 1; i < frames.sentence().tokens().size(); i++) {
      String word = frames.sentence().token(i).text();
      if (word.equals(",") || word.equals(";")) {
        break;
      }
      text.append(word.toLowerCase(Locale.ROOT)).append(' ');
    }
    return text.toString();
  }

  /** What a verb says of those who suffer. */
  Optional<Role> suffering(Counted counted) {
    return nearest(counted, false);
  }

  /** "shot a student": hurt, where nothing says that it was deadly. */
  Optional<Role> hit(Counted counted) {
    return nearest(hit, counted, false);
  }

  /** What a verb says of those who take part. */
  Optional<Role> participating(Counted counted) {
    return nearest(counted, true);
  }

  /** "flew 230 marines to the city": armed people that are sent or kept. */
  Optional<Role> posted(Counted counted) {
    boolean force =
        counted.hasNoun()
            && kinds.is(WordList.FORCE_NOUNS, Words.lemma(frames.sentence().token(counted.noun())));
    return force ? nearest(posted, counted, true) : Optional.empty();
  }

  private Optional<Role> nearest(Counted counted, boolean participants) {
    return nearest(filled, counted, participants);
  }

  private static Optional<Role> nearest(List<Filled> list, Counted counted, boolean participants) {
    return list.stream()
        .filter(one -> (one.kind() == Kind.PARTICIPANTS) == participants)
        .filter(one -> counted.holds(one.argument()))
        .min(Comparator.comparingInt(one -> distance(counted, one.verb())))
        .map(one -> new Role(one.kind(), one.verb().index(), "argument of the verb"));
  }

  private static int distance(Counted counted, Token verb) {
    return verb.index() < counted.phrase().first()
        ? counted.phrase().first() - verb.index()
        : Math.abs(verb.index() - counted.last());
  }
}
