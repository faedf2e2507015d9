package org.athir.time;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.athir.model.Sentence;
import org.athir.model.Token;

/**
 * Tells from the words around an expression on which side of the day of publication it lies: from
 * its preposition, from the tense of the verb that it belongs to, from words that look ahead such
 * as "plan" and "deadline".
 */
final class DirectionReader {
  private static final int MAX_STEPS = 6;
  private static final Set<String> AHEAD_BEFORE =
      Set.of("starting", "beginning", "effective", "coming", "upcoming");
  private static final Set<String> BACK_BEFORE = Set.of("since", "past");
  private static final Set<String> GERUND_BACK = Set.of("after", "of", "since");
  private static final Set<String> MODALS =
      Set.of(
          "will", "wo", "'ll", "shall", "should", "would", "must", "may", "might", "can", "could");

  /** What stands with these lies ahead, whatever their own tense: "planned for Friday". */
  private static final Set<String> SCHEDULING =
      Set.of(
          "plan",
          "schedule",
          "slate",
          "expect",
          "due",
          "likely",
          "unlikely",
          "wait",
          "await",
          "postpone",
          "delay",
          "book",
          "deadline");

  /** What completes these lies ahead, though not what stands with them: "agreed to meet Friday". */
  private static final Set<String> LOOKING_AHEAD =
      Set.of(
          "plan",
          "schedule",
          "slate",
          "expect",
          "due",
          "likely",
          "unlikely",
          "wait",
          "set",
          "hope",
          "intend",
          "want",
          "decide",
          "agree",
          "promise",
          "vow",
          "pledge",
          "threaten",
          "ask",
          "urge",
          "order",
          "tell",
          "invite",
          "ready",
          "prepare",
          "need",
          "demand",
          "propose",
          "about",
          "going",
          "go",
          "require",
          "aim",
          "choose",
          "elect",
          "appoint",
          "name");

  /** Of these a day that follows at once is their own: "agreed on Tuesday to meet". */
  private static final Set<String> DECIDING =
      Set.of(
          "decide",
          "agree",
          "promise",
          "vow",
          "threaten",
          "ask",
          "urge",
          "order",
          "demand",
          "propose");

  private final Sentence sentence;

  DirectionReader(Sentence sentence) {
    this.sentence = sentence;
  }

  Direction of(TimePhrase phrase) {
    String before = word(phrase.first() - 1);
    String inside = word(phrase.first());
    if (AHEAD_BEFORE.contains(before) || AHEAD_BEFORE.contains(inside) || isAsEarlyAs(phrase)) {
      return Direction.FUTURE;
    }
    if (BACK_BEFORE.contains(before) || BACK_BEFORE.contains(inside)) {
      return Direction.PAST;
    }
    Direction ofVerb = ofGovernor(head(sentence, phrase));
    boolean open = ofVerb == Direction.OPEN;
    boolean opening = phrase.first() <= 1;
    return switch (before) {
      case "for" -> isOfNoun(head(sentence, phrase)) ? ofVerb : Direction.FUTURE;
      case "by" -> open ? Direction.FUTURE : ofVerb;
      case "until", "till" -> opening ? ofVerb : Direction.FUTURE;
      default -> ofVerb;
    };
  }

  private String word(int index) {
    return index < 0 ? "" : sentence.token(index).text().toLowerCase(Locale.ROOT);
  }

  /** "as early as Tuesday", "no later than Tuesday". */
  private boolean isAsEarlyAs(TimePhrase phrase) {
    String last = word(phrase.first() - 1);
    String middle = word(phrase.first() - 2);
    return (last.equals("as") && Set.of("early", "soon", "late").contains(middle))
        || (last.equals("than") && middle.equals("later"));
  }

  /** The word of a phrase that hangs outside it. */
  static Token head(Sentence sentence, TimePhrase phrase) {
    for (int i = phrase.last(); i >= phrase.first(); i--) {
      Token token = sentence.token(i);
      if (!phrase.holds(token.head())) {
        return token;
      }
    }
    return sentence.token(phrase.last());
  }

  private Direction ofGovernor(Token head) {
    Token current = head;
    for (int i = 0; i < MAX_STEPS; i++) {
      boolean ofNoun = isOfNoun(current);
      Optional<Token> up = sentence.head(current);
      if (up.isEmpty()) {
        return Direction.OPEN;
      }
      Token governor = up.get();
      if (isScheduled(governor) && !isOwnDay(governor, current)) {
        return Direction.FUTURE;
      }
      if (ofNoun && governor.isNoun()) {
        return Direction.OPEN;
      }
      Direction direction = ofClause(governor, 0);
      if (direction != Direction.OPEN || isPredicate(governor)) {
        return direction;
      }
      current = governor;
    }
    return Direction.OPEN;
  }

  /** Whether a verb of deciding in the past has a day before what it decides. */
  private boolean isOwnDay(Token verb, Token day) {
    boolean past =
        verb.tag().equals("VBD")
            || sentence.children(verb, "aux").stream().anyMatch(w -> w.lemma().equals("have"));
    return past
        && DECIDING.contains(verb.lemma().toLowerCase(Locale.ROOT))
        && sentence.children(verb, "xcomp", "ccomp", "advcl").stream()
            .noneMatch(clause -> clause.index() > verb.index() && clause.index() < day.index());
  }

  private static boolean isOfNoun(Token token) {
    return switch (token.relation()) {
      case "nmod:poss", "compound", "amod", "nummod" -> true;
      default -> false;
    };
  }

  /** "planned for Friday", "is set for Friday", "the Friday deadline". */
  private boolean isScheduled(Token governor) {
    boolean set =
        governor.lemma().equals("set")
            && governor.tag().equals("VBN")
            && sentence.children(governor, "obj").isEmpty();
    return set || SCHEDULING.contains(governor.lemma().toLowerCase(Locale.ROOT));
  }

  private boolean isPredicate(Token token) {
    return token.isVerb() || sentence.child(token, "cop").isPresent();
  }

  /** The tense of a clause by its verb and auxiliaries; open for a word that heads none. */
  private Direction ofClause(Token head, int steps) {
    if (!isPredicate(head) || steps > MAX_STEPS) {
      return Direction.OPEN;
    }
    List<Token> helpers = sentence.children(head, "aux", "aux:pass", "cop");
    boolean perfect = helpers.stream().anyMatch(word -> word.lemma().equals("have"));
    if (perfect) {
      return Direction.PAST;
    }
    if (helpers.stream().anyMatch(DirectionReader::isModal)) {
      return Direction.FUTURE;
    }
    if (helpers.stream().anyMatch(word -> word.tag().equals("VBD"))) {
      return Direction.PAST;
    }
    if (isInfinitive(head, helpers)) {
      return ofInfinitive(head, steps);
    }
    if (helpers.stream().anyMatch(DirectionReader::isPresent)) {
      return Direction.FUTURE;
    }
    return ofVerbForm(head, steps);
  }

  private static boolean isModal(Token helper) {
    return MODALS.contains(helper.text().toLowerCase(Locale.ROOT));
  }

  private static boolean isPresent(Token helper) {
    return helper.tag().equals("VBZ") || helper.tag().equals("VBP");
  }

  private boolean isInfinitive(Token head, List<Token> helpers) {
    return head.tag().equals("VB")
        && (sentence.child(head, "mark").filter(DirectionReader::isTo).isPresent()
            || helpers.stream().anyMatch(DirectionReader::isTo));
  }

  private static boolean isTo(Token word) {
    return word.text().equalsIgnoreCase("to");
  }

  /** "plans to meet" lies ahead, "managed to meet" is as far back as its verb. */
  private Direction ofInfinitive(Token verb, int steps) {
    Optional<Token> up = sentence.head(verb);
    if (up.isEmpty()) {
      return Direction.FUTURE;
    }
    boolean ahead = LOOKING_AHEAD.contains(up.get().lemma().toLowerCase(Locale.ROOT));
    return ahead || up.get().isNoun() ? Direction.FUTURE : ofClause(up.get(), steps + 1);
  }

  private Direction ofVerbForm(Token verb, int steps) {
    return switch (verb.tag()) {
      case "VBD", "VBN" -> Direction.PAST;
      case "VBZ", "VBP" -> sentence.index() == 0 ? Direction.OPEN : ofPresent(verb);
      case "VB" -> Direction.FUTURE;
      case "VBG" -> ofGerund(verb, steps);
      default -> Direction.OPEN;
    };
  }

  /** "after meeting", "accused of plotting" lie back, other participles as far as their verb. */
  private Direction ofGerund(Token verb, int steps) {
    boolean back =
        sentence.children(verb, "mark", "case").stream()
            .anyMatch(mark -> GERUND_BACK.contains(mark.text().toLowerCase(Locale.ROOT)));
    return back
        ? Direction.PAST
        : sentence.head(verb).map(up -> ofClause(up, steps + 1)).orElse(Direction.OPEN);
  }

  /** "Talks begin on Monday", but "he says on Monday that". */
  private Direction ofPresent(Token verb) {
    boolean reports = sentence.child(verb, "ccomp").isPresent();
    return reports ? Direction.OPEN : Direction.FUTURE;
  }
}
