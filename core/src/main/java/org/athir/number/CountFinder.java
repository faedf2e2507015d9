package org.athir.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    Reading(FrameReader frames, Words words, List<Counted> counted) {
      this.words = words;
      this.counted = counted;
      this.nearby = new NearbyRoles(words, kinds);
      this.verbs = new FrameRoles(frames, kinds);
      this.money = new MoneyRoles(words, kinds);
    }

    List<Count> counts() {
      List<Optional<Role>> roles = new ArrayList<>();
      List<Boolean> parts = new ArrayList<>();
      for (int i = 0; i < counted.size(); i++) {
        Counted one = counted.get(i);
        boolean listed = i > 0 && isListed(counted.get(i - 1), one);
        boolean inside = i > 0 && isInside(counted.get(i - 1), one);
        boolean part = inside || nearby.isPart(one) || (listed && parts.get(i - 1));
        Optional<Role> role = part || !isPossible(one) ? Optional.empty() : role(one);
        role = role.filter(found -> !nearby.isMixed(found));
        boolean heir = role.isEmpty() && !part && listed && isHeir(one);
        roles.add(heir ? roles.get(i - 1).filter(CountFinder::isOfPeople) : role);
        parts.add(part);
      }
      inheritBackwards(roles, parts);
      List<Count> counts = new ArrayList<>();
      for (int i = 0; i < counted.size(); i++) {
        count(counted.get(i), roles.get(i)).ifPresent(counts::add);
      }
      return counts;
    }

    /** "Six Palestinians and two Israelis were killed": the list shares what follows it. */
    private void inheritBackwards(List<Optional<Role>> roles, List<Boolean> parts) {
      for (int i = roles.size() - 2; i >= 0; i--) {
        int end = counted.get(i + 1).last();
        boolean follows = roles.get(i + 1).filter(role -> role.governor() > end).isPresent();
        boolean heir = roles.get(i).isEmpty() && !parts.get(i) && isHeir(counted.get(i));
        heir = heir && !words.at(counted.get(i).phrase().first() - 2).equals("of");
        if (heir && follows && isListed(counted.get(i), counted.get(i + 1))) {
          roles.set(i, roles.get(i + 1).filter(CountFinder::isOfPeople));
        }
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
          .or(() -> nearby.subject(one));
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
      String between = words.between(one.last() + 1, next.phrase().first());
      return switch (between) {
        case ",",
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
            "and also" ->
            true;
        default -> false;
      };
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
      return money || ((!counted || group) && one.phrase().isWhole(MOST_PEOPLE));
    }

    private boolean isAllowed(Counted one, Role role) {
      return switch (one.phrase().form()) {
        case MONEY -> role.kind() == Kind.AMOUNT;
        case COMPOUND -> role.rule().equals("size of a group");
        case ARTICLE -> isOfVictims(role) && one.hasNoun() && isPeople(one.noun());
        case NOBODY -> isOfVictims(role) && (!one.hasNoun() || isPeople(one.noun()));
        case NUMERAL -> true;
      };
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
    return switch (role.kind()) {
      case KILLED, INJURED, ARRESTED -> !role.rule().equals("counted noun");
      case DISPLACED, PARTICIPANTS, AMOUNT -> false;
    };
  }
}
