package org.athir.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.athir.model.Document;
import org.athir.model.Quantity;
import org.athir.model.Quantity.Kind;
import org.athir.model.Token;
import org.athir.number.NumberPhrase.Form;
import org.athir.parse.FrameReader;
import org.athir.parse.Language;
import org.athir.parse.Language.WordList;

/**
 * Finds what the numbers of a sentence count: killed, injured, arrested, displaced, participants,
 * money. A number without one of these roles is left out.
 */
public final class CountFinder {
  /** More people than ever lived at one time are a slip or a joke. */
  private static final BigDecimal MOST_PEOPLE = BigDecimal.TEN.pow(10);

  private static final Set<String> JOINTS =
      Set.of(
          ",",
          "and",
          ", and",
          "or",
          "as well as",
          "plus",
          "and the",
          "and another",
          "and her",
          "and his",
          "and their",
          "and its",
          "and also");

  private static final Set<String> ENDS = Set.of(",", ";", ".", "and", "or");

  private static final BigDecimal MOST_MONEY = BigDecimal.TEN.pow(17);

  private final NumberReader reader;
  private final CountWords kinds;

  /** A finder for a language. */
  public CountFinder(Language language) {
    this.reader = new NumberReader(language);
    this.kinds = new CountWords(language);
  }

  /** The counts of a sentence, in order of their words. */
  public List<Count> find(FrameReader frames) {
    Words words = new Words(frames.sentence());
    List<Counted> counted = new ArrayList<>();
    for (NumberPhrase phrase : reader.read(words)) {
      boolean inside = !counted.isEmpty() && last(counted).last() >= phrase.first();
      if (!inside) {
        counted.add(Counted.of(words, phrase, kinds));
      }
    }
    return counted.isEmpty() ? List.of() : new Reading(frames, words, counted).counts();
  }

  /**
   * The counts of a sentence as quantities without a side, whether they belong to an event or not.
   *
   * @param document the report
   * @param frames a sentence of it
   */
  public List<Quantity> quantities(Document document, FrameReader frames) {
    return find(frames).stream()
        .map(count -> count.quantity(document, frames.sentence(), Optional.empty()))
        .toList();
  }

  private static <T> T last(List<T> list) {
    return list.get(list.size() - 1);
  }

  /** The counts of one sentence. */
  private final class Reading {
    private final Words words;
    private final List<Counted> counted;
    private final NearbyRoles nearby;
    private final FrameRoles verbs;
    private final MoneyRoles money;
    private final List<Optional<Role>> roles = new ArrayList<>();
    private final List<Boolean> parts = new ArrayList<>();

    Reading(FrameReader frames, Words words, List<Counted> counted) {
      this.words = words;
      this.counted = counted;
      this.nearby = new NearbyRoles(words, kinds);
      this.verbs = new FrameRoles(frames, kinds);
      this.money = new MoneyRoles(words, kinds);
    }

    List<Count> counts() {
      for (int i = 0; i < counted.size(); i++) {
        boolean part = isPart(i);
        parts.add(part);
        roles.add(part ? Optional.empty() : own(counted.get(i)).or(() -> inherited()));
      }
      for (int i = roles.size() - 2; i >= 0; i--) {
        inheritBackwards(i);
      }
      List<Count> counts = new ArrayList<>();
      for (int i = 0; i < counted.size(); i++) {
        count(counted.get(i), roles.get(i)).ifPresent(counts::add);
      }
      return counts;
    }

    /** Whether a number tells of some of those that the one before it counts. */
    private boolean isPart(int i) {
      if (nearby.isPart(counted.get(i))) {
        return true;
      }
      boolean listed = i > 0 && isListed(counted.get(i - 1), counted.get(i));
      boolean inside = i > 0 && isInside(counted.get(i - 1), counted.get(i));
      return inside || (listed && parts.get(i - 1));
    }

    private Optional<Role> own(Counted one) {
      return isPossible(one) ? role(one).filter(role -> !nearby.isMixed(role)) : Optional.empty();
    }

    /** "killing three soldiers and two civilians": the role of the one before in the list. */
    private Optional<Role> inherited() {
      int i = roles.size();
      if (i == 0) {
        return Optional.empty();
      }
      Counted one = counted.get(i);
      boolean heir = isListed(counted.get(i - 1), one) && isHeir(one) && !isSpeaker(one);
      return heir || nearby.isFigure(one)
          ? roles.get(i - 1).filter(CountFinder::isOfPeople)
          : Optional.empty();
    }

    /** "killed 12, a senator from the region said": "a" starts a clause of its own. */
    private boolean isSpeaker(Counted one) {
      boolean apart =
          one.phrase().form() == Form.ARTICLE && words.at(one.phrase().first() - 1).equals(",");
      int i = one.noun() + 1;
      while (apart && words.has(i) && !ENDS.contains(words.at(i)) && !isSpeech(i)) {
        i++;
      }
      return apart && isSpeech(i);
    }

    private boolean isSpeech(int i) {
      boolean finite = words.tag(i).equals("VBD") || words.tag(i).equals("VBZ");
      return finite
          && (kinds.is(WordList.SPEECH_VERBS, lemma(i))
              || kinds.is(WordList.TELLING_VERBS, lemma(i)));
    }

    /** "Six Palestinians and two Israelis were killed": the list shares what follows it. */
    private void inheritBackwards(int i) {
      Counted next = counted.get(i + 1);
      boolean follows = roles.get(i + 1).filter(role -> role.governor() > next.last()).isPresent();
      if (!follows || roles.get(i).isPresent() || parts.get(i)) {
        return;
      }
      boolean whole = words.at(counted.get(i).phrase().first() - 2).equals("of");
      if (!whole && isHeir(counted.get(i)) && isListed(counted.get(i), next)) {
        roles.set(i, roles.get(i + 1).filter(CountFinder::isOfPeople));
      }
    }

    private Optional<Role> role(Counted one) {
      if (one.phrase().form() == Form.MONEY) {
        return money.role(one);
      }
      return nearby
          .noun(one)
          .or(() -> nearby.preceding(one))
          .or(() -> nearby.following(one))
          .or(() -> verbs.suffering(one))
          .filter(role -> role.kind() != Kind.DISPLACED || !isFighter(one))
          .or(() -> nearby.act(one))
          .or(() -> nearby.toll(one))
          .or(() -> nearby.numbering(one))
          .or(() -> nearby.modifier(one))
          .or(() -> nearby.group(one))
          .or(() -> nearby.people(one))
          .or(() -> verbs.participating(one))
          .or(() -> verbs.posted(one))
          .or(() -> nearby.subject(one))
          .filter(role -> role.kind() != Kind.DISPLACED || !isFighter(one));
    }

    /** "thirteen members of one family". */
    private boolean isInside(Counted one, Counted next) {
      return one.hasNoun()
          && one.phrase().form() == Form.NUMERAL
          && words.between(one.last() + 1, next.phrase().first()).equals("of")
          && one.last() + 2 == next.phrase().first();
    }

    /** Whether only commas and conjunctions stand between two counts. */
    private boolean isListed(Counted one, Counted next) {
      return JOINTS.contains(words.between(one.last() + 1, next.phrase().first()));
    }

    private boolean isHeir(Counted one) {
      return one.phrase().form() != Form.MONEY
          && one.hasNoun()
          && isPossible(one)
          && isPeople(one.noun());
    }

    private boolean isPossible(Counted one) {
      boolean money = one.phrase().form() == Form.MONEY;
      boolean counted = one.hasNoun() && kinds.is(WordList.UNCOUNTED_NOUNS, lemma(one.noun()));
      boolean group = one.phrase().form() == Form.COMPOUND;
      return money
          ? one.phrase().isUpTo(MOST_MONEY)
          : ((!counted || group) && one.phrase().isWhole(MOST_PEOPLE));
    }

    private boolean isAllowed(Counted one, Role role) {
      return switch (one.phrase().form()) {
        case MONEY -> role.kind() == Kind.AMOUNT;
        case COMPOUND -> role.rule().equals("size of a group");
        case ARTICLE -> isOfVictims(role) && isOfPerson(one);
        case NOBODY -> isOfSuffering(role) && isNobody(one, role);
        case NUMERAL -> true;
      };
    }

    /** "no one was killed", "no soldiers died", "made no arrests". */
    private boolean isNobody(Counted one, Role role) {
      return isOfVictims(role)
          ? !one.hasNoun() || isPeople(one.noun())
          : one.hasNoun() && words.tag(one.noun()).equals("NNS");
    }

    /** "a soldier", "another". */
    private boolean isOfPerson(Counted one) {
      return one.hasNoun()
          ? isPeople(one.noun())
          : words.at(one.phrase().first()).equals("another");
    }

    private boolean isFighter(Counted one) {
      return one.hasNoun() && kinds.is(WordList.FIGHTER_NOUNS, lemma(one.noun()));
    }

    private boolean isPeople(int noun) {
      boolean name = words.tag(noun).startsWith("NNP") || words.tag(noun).equals("NNS");
      return name || kinds.isPerson(lemma(noun));
    }

    private String lemma(int i) {
      return words.lemma(i);
    }

    private Optional<Count> count(Counted one, Optional<Role> found) {
      Optional<Token> noun =
          one.hasNoun() ? Optional.of(words.token(one.noun())) : Optional.empty();
      return found
          .filter(role -> isAllowed(one, role))
          .map(
              role ->
                  new Count(
                      one.phrase(), role.kind(), words.token(role.governor()), noun, role.rule()));
    }
  }

  private static boolean isOfPeople(Role role) {
    return role.kind() != Kind.AMOUNT && !role.rule().equals("counted noun");
  }

  private static boolean isOfVictims(Role role) {
    return isOfSuffering(role) && !role.rule().equals("counted noun");
  }

  private static boolean isOfSuffering(Role role) {
    return switch (role.kind()) {
      case KILLED, INJURED, ARRESTED -> true;
      case DISPLACED, PARTICIPANTS, AMOUNT -> false;
    };
  }
}
