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
    private final CountLists lists;
    private final List<Optional<Role>> roles = new ArrayList<>();
    private final List<Boolean> parts = new ArrayList<>();

    Reading(FrameReader frames, Words words, List<Counted> counted) {
      this.words = words;
      this.counted = counted;
      this.nearby = new NearbyRoles(words, kinds);
      this.verbs = new FrameRoles(frames, kinds);
      this.money = new MoneyRoles(words, kinds);
      this.lists = new CountLists(words, counted);
    }

    List<Count> counts() {
      for (int i = 0; i < counted.size(); i++) {
        parts.add(isPart(i));
        roles.add(parts.get(i) || lists.isSame(i) ? Optional.empty() : given(i));
      }
      for (int i = roles.size() - 2; i >= 0; i--) {
        inheritBackwards(i);
      }
      for (int i = 1; i < roles.size(); i++) {
        ofWhole(i);
      }
      List<Count> counts = new ArrayList<>();
      for (int i = 0; i < counted.size(); i++) {
        count(i).ifPresent(counts::add);
      }
      return counts;
    }

    /** Whether a number tells of some of those that the one before it counts. */
    private boolean isPart(int i) {
      boolean share = lists.isShare(i) && own(counted.get(i)).isEmpty();
      return lists.isPart(i) || share || (lists.isListed(i) && parts.get(i - 1));
    }

    private Optional<Role> given(int i) {
      return own(counted.get(i)).or(() -> inherited(i));
    }

    private Optional<Role> own(Counted one) {
      return isPossible(one) ? role(one).filter(role -> !nearby.isMixed(role)) : Optional.empty();
    }

    /** "killing three soldiers and two civilians": the role of the one before in the list. */
    private Optional<Role> inherited(int i) {
      if (i == 0) {
        return Optional.empty();
      }
      Counted one = counted.get(i);
      if (one.phrase().form() == Form.MONEY) {
        return lists.isSharedMoney(i) ? roles.get(i - 1) : Optional.empty();
      }
      boolean heir = lists.isListed(i) && isHeir(one) && !isSpeaker(one);
      boolean figure = nearby.isFigure(one) || (lists.isElsewhere(i) && isPossible(one));
      return heir || figure ? roles.get(i - 1).filter(CountFinder::isOfPeople) : Optional.empty();
    }

    /**
     * "12 people, including three children, died", "of whom six were hurt": a part shares the role
     * of the whole where nothing else is said of it. Who is singled out ("one of whom") is no part.
     */
    private void ofWhole(int i) {
      Counted one = counted.get(i);
      boolean several = one.phrase().form() == Form.NUMERAL && !one.phrase().isOne();
      if (parts.get(i) && several && isPossible(one)) {
        Optional<Role> whole = roles.get(wholeOf(i)).filter(role -> role.kind() != Kind.AMOUNT);
        roles.set(i, nearby.following(one).or(() -> whole));
      }
    }

    private int wholeOf(int i) {
      int whole = i - 1;
      while (whole > 0 && parts.get(whole)) {
        whole--;
      }
      return whole;
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
      if (!follows || roles.get(i).isPresent() || parts.get(i) || lists.isSame(i)) {
        return;
      }
      boolean whole = words.at(counted.get(i).phrase().first() - 2).equals("of");
      if (!whole && isHeir(counted.get(i)) && lists.isListed(i + 1)) {
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
          .or(() -> verbs.hit(one))
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
        case NOBODY -> isNobody(one, role);
        case NUMERAL -> true;
      };
    }

    /** "no one was killed", "no soldiers died", "made no arrests", "evacuated no one". */
    private boolean isNobody(Counted one, Role role) {
      if (isOfVictims(role)) {
        return !one.hasNoun() || isPeople(one.noun());
      }
      return isOfSuffering(role)
          ? one.hasNoun() && words.tag(one.noun()).equals("NNS")
          : !one.hasNoun() && role.governor() < one.phrase().first();
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

    private Optional<Count> count(int i) {
      Counted one = counted.get(i);
      Optional<Token> noun =
          one.hasNoun() ? Optional.of(words.token(one.noun())) : Optional.empty();
      return roles
          .get(i)
          .filter(role -> isAllowed(one, role))
          .map(
              role ->
                  new Count(
                      one.phrase(),
                      role.kind(),
                      words.token(role.governor()),
                      noun,
                      parts.get(i) ? role.rule() + ", of a part" : role.rule(),
                      parts.get(i)));
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
