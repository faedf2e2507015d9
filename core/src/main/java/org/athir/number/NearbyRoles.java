package org.athir.number;

import java.util.Optional;
import java.util.Set;
import org.athir.model.Quantity.Kind;
import org.athir.parse.Language.WordList;
import org.athir.parse.Language.WordMap;

/**
 * Roles that the words beside a number give, whatever the parser made of them: "12 dead", "killing
 * 12", "the death of 12", "the toll rose to 12", "a crowd of 12".
 */
final class NearbyRoles {
  private static final int GROUP = 6;
  private static final int BACK = 18;
  private static final Set<String> AUXILIARIES = Set.of("be", "have", "get", "lie", "remain");
  private static final Set<String> LIFE_VERBS =
      Set.of("claim", "take", "cost", "lose", "sacrifice", "give");
  private static final Set<String> REPORTED =
      Set.of("fear", "report", "find", "confirm", "believe", "shoot", "presume", "declare", "say");
  private static final Set<String> DEADLY =
      Set.of("shoot", "stab", "beat", "burn", "hack", "club", "stone", "torture", "crush", "choke");
  private static final Set<String> BEFORE_FIGURE =
      Set.of(
          "to",
          "at",
          "of",
          "as",
          "is",
          "was",
          "were",
          "are",
          "reached",
          "reaches",
          "hit",
          "topped",
          "passed",
          "exceeded",
          "exceeds",
          "surpassed",
          "past",
          ":",
          "stood",
          "hits",
          "tops",
          "rose",
          "risen",
          "rises",
          "climbed",
          "climbs",
          "jumped",
          "soared",
          "went");
  private static final int PHRASE = 3;
  private static final int ASIDE = 12;
  private static final Set<String> ASIDES =
      Set.of("among", "including", "most", "many", "some", "all", "both");
  private static final Set<String> FIGURE_VERBS =
      Set.of("count", "report", "claim", "estimate", "list", "record", "confirm", "document");
  private static final Set<String> SIZING = Set.of("put", "estimate", "count", "reckon", "place");
  private static final Set<String> SIZES =
      Set.of("member", "strong", "man", "woman", "person", "people", "soldier", "troop");

  private final Words words;
  private final CountWords kinds;

  NearbyRoles(Words words, CountWords kinds) {
    this.words = words;
    this.kinds = kinds;
  }

  /** The counted noun is itself a death, an injury, an arrest. */
  Optional<Role> noun(Counted counted) {
    if (!counted.hasNoun()) {
      return Optional.empty();
    }
    String lemma = words.lemma(counted.noun());
    if (lemma.equals("life")) {
      return lives(counted);
    }
    return role(kinds.kind(WordMap.COUNT_NOUNS, lemma), counted.noun(), "counted noun");
  }

  private Optional<Role> lives(Counted counted) {
    for (int i = counted.phrase().first() - 1; i >= 0 && i > counted.phrase().first() - 5; i--) {
      if (LIFE_VERBS.contains(words.lemma(i)) || words.lemma(i).equals("loss")) {
        return Optional.of(new Role(Kind.KILLED, i, "lives lost"));
      }
    }
    return Optional.empty();
  }

  /** "12 dead", "12 people were shot dead", "12 people lost their lives", "left 12 homeless". */
  Optional<Role> following(Counted counted) {
    Optional<Role> among = ofState(counted);
    if (among.isPresent()) {
      return among;
    }
    int start = afterAside(afterOrigin(counted));
    int i = start;
    if (words.at(i).equals("who") || words.at(i).equals("that")) {
      i++;
    }
    boolean auxiliary = false;
    int end = i + GROUP;
    while (i < end && isOfVerbGroup(i)) {
      auxiliary |= AUXILIARIES.contains(words.lemma(i));
      i++;
    }
    if (words.lemma(i).equals("lose") && words.between(i + 1, i + 3).equals("their lives")) {
      return Optional.of(new Role(Kind.KILLED, i, "lives lost"));
    }
    Optional<Role> found = intransitive(i).or(() -> throughPhrase(start, end));
    return found.isPresent() ? found : state(i, auxiliary);
  }

  /** "173 of the dead were foreigners". */
  private Optional<Role> ofState(Counted counted) {
    int i = counted.phrase().last() + 1;
    boolean of = words.between(i, i + 2).equals("of the") && !words.tag(i + 3).startsWith("NN");
    return of
        ? role(kinds.kind(WordMap.COUNT_STATES, words.at(i + 2)), i + 2, "of those in a state")
        : Optional.empty();
  }

  /** "left 31 Congolese dead", "one Malaysian died": where people are from, in place of a noun. */
  private int afterOrigin(Counted counted) {
    int i = counted.last() + 1;
    boolean origin = !counted.hasNoun() && words.tag(i).equals("JJ");
    boolean state =
        kinds.kind(WordMap.COUNT_STATES, words.at(i + 1)).isPresent()
            || words.tag(i + 1).equals("VBD");
    return origin && state ? i + 1 : i;
  }

  /** "12 people, among them two children, were behind bars": what stands between commas. */
  private int afterAside(int i) {
    if (!words.at(i).equals(",") || !ASIDES.contains(words.at(i + 1))) {
      return i;
    }
    int end = i + 2;
    while (end < i + ASIDE && words.has(end) && !words.at(end).equals(",")) {
      end++;
    }
    return words.at(end).equals(",") ? end + 1 : i;
  }

  private Optional<Role> state(int i, boolean auxiliary) {
    return auxiliary || isClosed(i + 1)
        ? role(kinds.kind(WordMap.COUNT_STATES, words.at(i)), i, "state after the number")
        : Optional.empty();
  }

  /** "about 100,000 had turned out", whatever the parser made of the number. */
  Optional<Role> subject(Counted counted) {
    int i = counted.last() + 1;
    int end = i + GROUP;
    while (i < end && isOfVerbGroup(i)) {
      i++;
    }
    boolean out = words.lemma(i).equals("turn") && words.at(i + 1).equals("out");
    Optional<Kind> kind =
        words.tag(i).startsWith("V")
            ? kinds.kind(WordMap.COUNT_SUBJECTS, words.lemma(i))
            : Optional.empty();
    return role(out ? Optional.of(Kind.PARTICIPANTS) : kind, i, "verb after the number");
  }

  private boolean isOfVerbGroup(int i) {
    String lemma = words.lemma(i);
    boolean state = kinds.kind(WordMap.COUNT_STATES, words.at(i)).isPresent();
    return !state
        && (AUXILIARIES.contains(lemma)
            || words.tag(i).equals("MD")
            || words.tag(i).equals("RB")
            || (REPORTED.contains(lemma) && words.tag(i).startsWith("V")));
  }

  /** "behind bars", "in custody", "among the dead", but not "two doctors in hospital said". */
  private Optional<Role> phrase(int i, int from) {
    for (int end = i + PHRASE; end > i + 1; end--) {
      Optional<Kind> kind = kinds.kind(WordMap.COUNT_PHRASES, words.between(i, end));
      if (kind.isPresent()) {
        boolean open = i == from && words.tag(end).startsWith("V");
        return open ? Optional.empty() : role(kind, Math.min(end, words.size()) - 1, "phrase");
      }
    }
    return Optional.empty();
  }

  /** "were stabbed to death", "were taken into custody", "remain in detention". */
  private Optional<Role> throughPhrase(int from, int end) {
    for (int i = from; i < end + 2 && words.has(i); i++) {
      boolean to = words.at(i).equals("to") && words.at(i + 1).equals("death");
      if (to && DEADLY.contains(words.lemma(i - 1))) {
        return Optional.of(new Role(Kind.KILLED, i - 1, "to death"));
      }
      Optional<Role> phrase = phrase(i, from);
      if (phrase.isPresent()) {
        return phrase;
      }
      boolean inside = words.tag(i).matches("V.*|MD|RB|IN|TO");
      if (!inside) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Role> intransitive(int i) {
    boolean headline = words.tag(i).equals("NN");
    return kinds
        .kind(WordMap.COUNT_SUBJECTS, words.lemma(i))
        .filter(kind -> kind == Kind.PARTICIPANTS ? headline : true)
        .map(kind -> new Role(kind, i, "verb after the number"));
  }

  /** Whether a participle before this word is no active verb with an object. */
  private boolean isClosed(int i) {
    return switch (words.tag(i)) {
      case "DT", "CD", "PRP", "PRP$", "NN", "NNS", "NNPS", "JJ", "$" -> false;
      case "NNP" -> kinds.is(WordList.WEEKDAYS, words.at(i));
      default -> true;
    };
  }

  /** "killed 12", "shot dead 12", "detain 12", "jails 152". */
  Optional<Role> preceding(Counted counted) {
    int i = counted.phrase().first() - 1;
    while (i > 0 && isBetween(i)) {
      i--;
    }
    i = beforeName(i);
    boolean deadly = words.at(i).equals("dead") && DEADLY.contains(words.lemma(i - 1));
    if (deadly) {
      return Optional.of(new Role(Kind.KILLED, i, "shot dead"));
    }
    boolean particle = words.at(i).equals("up") || words.at(i).equals("down");
    int verb = particle ? i - 1 : i;
    Optional<Kind> kind = ofVerb(verb, particle);
    boolean sent = kind.filter(k -> k == Kind.PARTICIPANTS).isPresent();
    return sent && people(counted).isPresent() ? people(counted) : role(kind, verb, "verb before");
  }

  /** "seized Guzman and seven aides": the verb before a name that the number is listed with. */
  private int beforeName(int i) {
    if (!words.at(i).equals("and")) {
      return i;
    }
    int name = i - 1;
    while (name > i - GROUP && words.tag(name).equals("NNP")) {
      name--;
    }
    boolean named = name < i - 1 && words.tag(name).startsWith("V");
    return named ? name : i;
  }

  /** "but the party said it had counted 128": a figure against the one before it. */
  boolean isFigure(Counted counted) {
    boolean bare = !counted.hasNoun() && counted.phrase().form() == NumberPhrase.Form.NUMERAL;
    boolean last = words.tag(counted.last() + 1).matches("[.,:]|''|");
    int before = counted.phrase().first() - 1;
    return bare
        && last
        && (FIGURE_VERBS.contains(words.lemma(before)) || isSpokenOf(before) || isPut(before));
  }

  /** "put the figure at 3,000", "put it at 3,000". */
  private boolean isPut(int at) {
    boolean total = kinds.is(WordList.COUNT_TOTALS, words.lemma(at - 1));
    int verb = total ? at - 3 : at - 2;
    return words.at(at).equals("at")
        && (total || words.at(at - 1).equals("it") || words.at(at - 1).equals("them"))
        && SIZING.contains(words.lemma(verb));
  }

  /** "the police spoke of 3,000", "the government spoke of 107, the Church of 400". */
  private boolean isSpokenOf(int of) {
    boolean found = false;
    for (int i = of - 1; words.at(of).equals("of") && i >= 0 && i > of - BACK && !found; i--) {
      found = words.lemma(i).equals("speak") && words.at(i + 1).equals("of");
    }
    return found;
  }

  private Optional<Kind> ofVerb(int verb, boolean particle) {
    String lemma = words.lemma(verb);
    boolean bound = lemma.equals("round") || lemma.equals("gun");
    return isNounPhrase(verb) || bound != particle
        ? Optional.empty()
        : kinds.kind(WordMap.COUNT_OBJECTS, lemma);
  }

  /** Whether a word stands as a noun: "the wound"; in "kill 12, wound 30" it does not. */
  private boolean isNounPhrase(int i) {
    boolean led = words.tag(i - 1).matches("DT|JJ.*|IN|POS|PRP\\$|NN.*");
    return words.tag(i).startsWith("NNP") || (words.tag(i).equals("NN") && led);
  }

  private boolean isBetween(int i) {
    return switch (words.at(i)) {
      case "the", "all", "another", "its", "their", "only", "just", "also", "these", "those" ->
          true;
      default -> false;
    };
  }

  /** "the killing of 11", "the deaths of five", "the detention by police of two students". */
  Optional<Role> act(Counted counted) {
    int i = counted.phrase().first() - 1;
    if (!words.at(i).equals("of")) {
      return Optional.empty();
    }
    if (words.lemma(i - 1).equals("life")) {
      return lives(counted);
    }
    int act = actBefore(i);
    return role(kinds.kind(WordMap.COUNT_ACTS, words.lemma(act)), act, "act of");
  }

  /** The word before "of", or before who did it: "by police of". */
  private int actBefore(int of) {
    int i = of - 1;
    while (i > of - GROUP && words.tag(i).matches("NN.*|JJ.*|DT")) {
      i--;
    }
    return words.at(i).equals("by") ? i - 1 : of - 1;
  }

  /** "the toll rose to 35", "put the number of wounded at 27", "a turnout of 500". */
  Optional<Role> toll(Counted counted) {
    int first = counted.phrase().first();
    if (!BEFORE_FIGURE.contains(words.at(first - 1))) {
      return Optional.empty();
    }
    Optional<Role> size = crowd(first);
    if (size.isPresent()) {
      return size;
    }
    for (int i = first - 2; i >= 0 && i > first - BACK && !words.at(i).equals(";"); i--) {
      Optional<Kind> kind = ofToll(i);
      if (kind.isPresent()) {
        return role(kind, i, "toll");
      }
      if (kinds.is(WordList.COUNT_TOTALS, words.lemma(i)) && words.at(i + 1).equals("of")) {
        return total(i, first);
      }
    }
    return Optional.empty();
  }

  /** "put the crowd at 3,000". */
  private Optional<Role> crowd(int first) {
    boolean put =
        words.at(first - 1).equals("at")
            && words.tag(first - 3).matches("DT|PRP\\$")
            && SIZING.contains(words.lemma(first - 4));
    return put ? group(first - 2) : Optional.empty();
  }

  private Optional<Kind> ofToll(int i) {
    Optional<Kind> kind = kinds.kind(WordMap.COUNT_TOLLS, words.lemma(i));
    Optional<Kind> named = kinds.kind(WordMap.COUNT_NOUNS, words.lemma(i - 1));
    return kind.isPresent() && named.isPresent() ? named : kind;
  }

  private Optional<Role> total(int total, int end) {
    for (int i = total + 2; i < end; i++) {
      String lemma = words.lemma(i);
      int at = i;
      Optional<Kind> kind =
          kinds
              .kind(WordMap.COUNT_STATES, words.at(i))
              .or(() -> kinds.kind(WordMap.COUNT_NOUNS, lemma))
              .or(() -> kinds.kind(WordMap.PEOPLE_KINDS, lemma));
      if (kind.isPresent()) {
        return Optional.of(new Role(kind.get(), at, "number of"));
      }
    }
    return Optional.empty();
  }

  /** "protesters, numbering about 200, …". */
  Optional<Role> numbering(Counted counted) {
    int first = counted.phrase().first();
    if (!words.lemma(first - 1).equals("number")) {
      return Optional.empty();
    }
    for (int i = first - 2; i >= 0 && i > first - GROUP; i--) {
      String lemma = words.lemma(i);
      Optional<Kind> kind =
          kinds.kind(WordMap.PEOPLE_KINDS, lemma).or(() -> kinds.kind(WordMap.COUNT_GROUPS, lemma));
      if (kind.isPresent()) {
        return role(kind, i, "numbering");
      }
    }
    return Optional.empty();
  }

  /** Whether two kinds share the number: "killed or wounded 40" says nothing of either. */
  boolean isMixed(Role role) {
    int governor = role.governor();
    boolean verb = words.tag(governor - 2).startsWith("V");
    return (verb && isMixed(role.kind(), governor - 1, governor - 2))
        || (isClosed(governor + 3) && isMixed(role.kind(), governor + 1, governor + 2));
  }

  private boolean isMixed(Kind kind, int conjunction, int other) {
    Optional<Kind> second = kinds.kind(WordMap.COUNT_STATES, words.at(other));
    boolean casualties = isCasualty(kind) && second.filter(NearbyRoles::isCasualty).isPresent();
    return second.isPresent()
        && second.get() != kind
        && (words.at(conjunction).equals("or")
            || (words.at(conjunction).equals("and") && casualties));
  }

  private static boolean isCasualty(Kind kind) {
    return kind == Kind.KILLED || kind == Kind.INJURED;
  }

  /** "a crowd of 3,000", "a 12-member delegation". */
  Optional<Role> group(Counted counted) {
    if (counted.phrase().form() == NumberPhrase.Form.COMPOUND) {
      boolean size = SIZES.contains(words.lemma(counted.phrase().last()));
      return size && counted.hasNoun() ? group(counted.noun()) : Optional.empty();
    }
    int of = counted.phrase().first() - 1;
    boolean by = words.at(of).equals("by") && counted.hasNoun();
    return by || words.at(of).equals("of") ? group(of - 1) : Optional.empty();
  }

  private Optional<Role> group(int i) {
    return role(kinds.kind(WordMap.COUNT_GROUPS, words.lemma(i)), i, "size of a group");
  }

  /** "two million displaced people", "30 wounded soldiers". */
  Optional<Role> modifier(Counted counted) {
    for (int i = counted.phrase().last() + 1; i < counted.noun(); i++) {
      Optional<Kind> kind = kinds.kind(WordMap.COUNT_STATES, words.at(i));
      if (kind.isPresent()) {
        return role(kind, i, "state before the noun");
      }
    }
    return Optional.empty();
  }

  /** "600,000 refugees", "5,000 demonstrators". */
  Optional<Role> people(Counted counted) {
    return counted.hasNoun()
        ? role(
            kinds.kind(WordMap.PEOPLE_KINDS, words.lemma(counted.noun())),
            counted.noun(),
            "people of a kind")
        : Optional.empty();
  }

  private static Optional<Role> role(Optional<Kind> kind, int governor, String rule) {
    return kind.map(k -> new Role(k, governor, rule));
  }
}
