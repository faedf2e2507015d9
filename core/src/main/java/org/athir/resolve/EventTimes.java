package org.athir.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.athir.model.Sentence;
import org.athir.model.Token;
import org.athir.parse.Language;
import org.athir.parse.Language.WordList;
import org.athir.time.TimeExpression;

/**
 * Chooses an event's own time among the time expressions of its sentence, by syntax: one that
 * depends on its trigger, on the trigger's objects and phrases, or on the clause that the trigger
 * stands in. Times that belong to another clause or to another noun ("the 2015 agreement"), starts
 * and ends ("since 2003") and anniversaries are background.
 */
final class EventTimes {
  private static final int MAX_STEPS = 6;
  private static final Set<String> BACKGROUND_PREPOSITIONS =
      Set.of("since", "until", "till", "before", "after", "following", "prior", "ahead", "pre");
  private static final Set<String> BACKGROUND_NOUNS = Set.of("anniversary", "birthday", "jubilee");
  private static final Set<String> NOUN_PREPOSITIONS = Set.of("of", "from", "for");
  private static final Set<String> MEANWHILE = Set.of("as", "when", "while");

  private static final Set<String> CARRYING_OUT =
      Set.of("perpetrate", "commit", "carry", "conduct", "mount", "sign", "conclude");

  /** Whose time is that of the act after them: "refused to plead on Tuesday". */
  private static final Set<String> DOING =
      Set.of("refuse", "begin", "start", "continue", "fail", "manage", "try", "attempt", "help");

  private static final Set<String> ABOUT = Set.of("over", "about", "regarding", "concerning");

  private static final Pattern YEAR = Pattern.compile("\\d{4}|\\d{3}X|\\d\\dXX");

  /** Words that give a time of day its day. */
  private static final Pattern DAY_WORD =
      Pattern.compile(
          "(?i).*(?:day|today|tonight|yesterday|tomorrow|this|last|next|\\bof\\b|\\d{4}|\\b(?:jan|feb"
              + "|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)).*");

  private final Sentence sentence;
  private final Language language;
  private final List<TimeExpression> expressions;
  private final List<Dating> datings = new ArrayList<>();

  EventTimes(Sentence sentence, List<TimeExpression> expressions, Language language) {
    this.sentence = sentence;
    this.language = language;
    this.expressions = List.copyOf(expressions);
    for (TimeExpression expression : expressions) {
      if (isDate(expression)) {
        dating(expression).ifPresent(datings::add);
      }
    }
  }

  List<TimeExpression> expressions() {
    return expressions;
  }

  /**
   * A time expression with the words that it can date, nearest first.
   *
   * @param expression the expression
   * @param owners the noun or verb that it depends on, and the verb over that noun
   */
  private record Dating(TimeExpression expression, List<Token> owners) {}

  /** The event's own time. */
  Optional<EventTime> own(Token trigger) {
    return best(hosts(trigger));
  }

  /**
   * The time that an event's distance from its sentence's main event tells: "on Friday, two days
   * after his men locked up X", "was seized a day earlier".
   */
  Optional<EventTime> byDistance(Token trigger) {
    for (Token host : hosts(trigger)) {
      Optional<EventTime> time =
          TimeDistance.of(sentence, host).flatMap(distance -> distance.from(mainTime(host)));
      if (time.isPresent()) {
        return time;
      }
    }
    return Optional.empty();
  }

  /** The time of the nearest clause above one that has any. */
  private Optional<TimeExpression> mainTime(Token clause) {
    Optional<Token> up = sentence.head(clause);
    for (int i = 0; i < MAX_STEPS && up.isPresent(); i++) {
      Optional<TimeExpression> time = own(up.get()).map(EventTime::from);
      if (time.isPresent() || isSpeech(up.get())) {
        return time;
      }
      up = sentence.head(up.get());
    }
    return Optional.empty();
  }

  /** The time of the statement or other verb over the event's clause. */
  Optional<EventTime> ofStatement(Token trigger) {
    List<Token> verbs = new ArrayList<>();
    Token current = trigger;
    for (int i = 0; i < MAX_STEPS && sentence.head(current).isPresent(); i++) {
      boolean told = current.relation().equals("ccomp") || current.relation().equals("parataxis");
      current = sentence.head(current).get();
      if (told) {
        verbs.add(current);
      }
    }
    return best(verbs);
  }

  private Optional<EventTime> best(List<Token> hosts) {
    return datings.stream()
        .filter(dating -> rank(dating, hosts) < Integer.MAX_VALUE)
        .min(
            Comparator.comparingInt((Dating dating) -> rank(dating, hosts))
                .thenComparing(dating -> isVague(dating.expression))
                .thenComparing(dating -> dating.expression.span()))
        .map(dating -> EventTime.of(sentence, dating.expression, expressions));
  }

  private static boolean isVague(TimeExpression expression) {
    return expression.value().filter(value -> !YEAR.matcher(value).matches()).isEmpty();
  }

  private int rank(Dating dating, List<Token> hosts) {
    int best = Integer.MAX_VALUE;
    for (int i = 0; i < hosts.size(); i++) {
      int depth = dating.owners.indexOf(hosts.get(i));
      if (depth >= 0) {
        best = Math.min(best, i * MAX_STEPS + depth);
      }
    }
    return best;
  }

  /** A day or longer: "now" and "recently" date nothing, "at 5 p.m." only within a day. */
  private boolean isDate(TimeExpression expression) {
    boolean vague = expression.value().filter(value -> value.endsWith("_REF")).isPresent();
    boolean ofDay =
        expression.kind() == TimeExpression.Kind.DATE
            || DAY_WORD.matcher(words(expression)).matches();
    return expression.isCalendar() && !vague && ofDay;
  }

  private String words(TimeExpression expression) {
    StringBuilder words = new StringBuilder();
    for (Token token : sentence.tokens()) {
      if (expression.span().contains(token.span())) {
        words.append(token.text()).append(' ');
      }
    }
    return words.toString();
  }

  private Optional<Dating> dating(TimeExpression expression) {
    Optional<Token> head = headOf(expression);
    if (head.isEmpty() || isBackground(expression, head.get())) {
      return Optional.empty();
    }
    Set<Token> owners = new LinkedHashSet<>();
    owners.add(head.get());
    addOwners(owners, expression, head.get());
    return Optional.of(new Dating(expression, List.copyOf(owners)));
  }

  /** The word of an expression that depends on none of its other words. */
  private Optional<Token> headOf(TimeExpression expression) {
    return sentence.tokens().stream()
        .filter(token -> expression.span().contains(token.span()))
        .filter(
            token ->
                sentence
                    .head(token)
                    .filter(head -> expression.span().contains(head.span()))
                    .isEmpty())
        .reduce((first, second) -> second);
  }

  private boolean isBackground(TimeExpression expression, Token head) {
    boolean marked =
        sentence.children(head, "case", "mark", "advmod").stream()
            .anyMatch(word -> BACKGROUND_PREPOSITIONS.contains(lower(word.text())));
    Optional<Token> owner = outside(head);
    return marked
        || isAfterBackgroundWord(expression)
        || owner.filter(noun -> BACKGROUND_NOUNS.contains(lower(noun.lemma()))).isPresent();
  }

  private boolean isAfterBackgroundWord(TimeExpression expression) {
    Optional<Token> before =
        sentence.tokens().stream()
            .filter(token -> token.span().end() <= expression.span().start())
            .reduce((first, second) -> second);
    return before.filter(word -> BACKGROUND_PREPOSITIONS.contains(lower(word.text()))).isPresent();
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /**
   * The word that an expression depends on, other expressions left out: "Monday" in "on Monday".
   */
  private Optional<Token> outside(Token head) {
    Optional<Token> up = sentence.head(head);
    for (int i = 0; i < MAX_STEPS && up.isPresent() && isTime(up.get()); i++) {
      up = sentence.head(up.get());
    }
    return up;
  }

  private boolean isTime(Token token) {
    return expressions.stream().anyMatch(other -> other.span().contains(token.span()));
  }

  private void addOwners(Set<Token> owners, TimeExpression expression, Token head) {
    Optional<Token> owner = outside(head);
    boolean bound = isBoundToNoun(expression, head);
    for (int i = 0; i < MAX_STEPS && owner.isPresent(); i++) {
      owners.add(owner.get());
      boolean inside =
          (isNominal(owner.get()) && isPartOfClause(owner.get())) || isModifying(owner.get());
      if (bound || !inside) {
        return;
      }
      owner = sentence.head(owner.get());
    }
  }

  /** "fell among refugees crowding the border on Monday". */
  private static boolean isModifying(Token participle) {
    return participle.relation().equals("acl") && participle.tag().equals("VBG");
  }

  /** "the 2015 agreement", "Monday's talks", "the talks of last year", "the war in 2003". */
  private boolean isBoundToNoun(TimeExpression expression, Token head) {
    if (outside(head).filter(this::isNominal).isEmpty()) {
      return false;
    }
    return switch (head.relation()) {
      case "nmod:poss", "compound", "amod", "nummod" -> true;
      case "nmod" -> {
        String preposition = sentence.child(head, "case").map(c -> lower(c.text())).orElse("");
        boolean year = expression.value().filter(v -> YEAR.matcher(v).matches()).isPresent();
        yield (year && preposition.equals("in")) || NOUN_PREPOSITIONS.contains(preposition);
      }
      default -> false;
    };
  }

  private boolean isNominal(Token token) {
    return !token.isVerb() && sentence.child(token, "cop").isEmpty();
  }

  /** Whether a noun is an argument or a part of a noun phrase rather than a clause of its own. */
  private static boolean isPartOfClause(Token token) {
    return switch (token.relation()) {
      case "obj",
          "dobj",
          "iobj",
          "nsubj",
          "nsubj:pass",
          "obl",
          "obl:agent",
          "obl:npmod",
          "obl:tmod",
          "nmod",
          "nmod:poss",
          "compound",
          "appos",
          "amod",
          "nummod",
          "advmod",
          "dep" ->
          true;
      default -> false;
    };
  }

  /** The words whose time is the trigger's: itself, then what it is part of, nearest first. */
  private List<Token> hosts(Token trigger) {
    List<Token> hosts = new ArrayList<>();
    Token current = trigger;
    for (int i = 0; i < MAX_STEPS; i++) {
      hosts.add(current);
      Optional<Token> up = above(current);
      if (up.isEmpty()) {
        break;
      }
      current = up.get();
    }
    for (Token other : sentence.children(trigger, "conj", "advcl", "acl", "xcomp")) {
      if (other.isVerb() && isShared(trigger, other)) {
        hosts.add(other);
      }
    }
    return hosts;
  }

  /** "attacked X and fled on Monday", "died when X fell on Monday", "the attack made on Monday". */
  private boolean isShared(Token trigger, Token other) {
    return switch (other.relation()) {
      case "conj" -> sentence.child(other, "nsubj", "nsubj:pass").isEmpty();
      case "advcl" -> isMeanwhile(other) && isPast(other, trigger);
      case "xcomp" -> DOING.contains(lower(trigger.lemma()));
      default ->
          !trigger.isVerb()
              && other.tag().equals("VBN")
              && (CARRYING_OUT.contains(lower(other.lemma()))
                  || language.is(WordList.LIGHT_VERBS, lower(other.lemma())));
    };
  }

  private Optional<Token> above(Token token) {
    Optional<Token> head = sentence.head(token);
    boolean shared =
        switch (token.relation()) {
          case "conj" ->
              sentence.child(token, "nsubj", "nsubj:pass").isEmpty()
                  || head.filter(up -> isSameTense(token, up)).isPresent();
          case "xcomp" -> true;
          case "advcl", "acl", "dep" ->
              (token.tag().equals("VBG") && isBare(token))
                  || (isMeanwhile(token) && head.filter(up -> isPast(token, up)).isPresent());
          case "acl:relcl" -> true;
          default -> isNominal(token) && isPartOfClause(token) && !isTalkedAbout(token);
        };
    if (head.filter(this::isSpeech).isPresent()) {
      Optional<Token> before =
          InsertedSpeech.before(sentence, token).filter(verb -> isSameTense(token, verb));
      if (before.isPresent()) {
        return before;
      }
    }
    boolean meanwhile = isMeanwhile(token);
    return head.filter(up -> shared && (meanwhile || !isSpeech(up)) && !leavesRelative(token, up));
  }

  /** "handed him a note over the expulsion": what is talked about has a time of its own. */
  private boolean isTalkedAbout(Token noun) {
    return sentence.children(noun, "case").stream()
        .anyMatch(word -> ABOUT.contains(lower(word.text())));
  }

  /** "X shelled Y on Monday, and Z fired back": one story; "had", "will" tell of another time. */
  private boolean isSameTense(Token token, Token other) {
    return isPast(token, other) && auxiliaries(token).equals(auxiliaries(other));
  }

  private boolean isPast(Token token, Token other) {
    return isPast(token) && (isPast(other) || other.tag().equals("VBG"));
  }

  private boolean isPast(Token token) {
    boolean passive =
        sentence.child(token, "aux:pass").filter(w -> w.tag().equals("VBD")).isPresent();
    return token.tag().equals("VBD") || (token.tag().equals("VBN") && passive);
  }

  private Set<String> auxiliaries(Token verb) {
    Set<String> lemmas = new LinkedHashSet<>();
    sentence.children(verb, "aux").forEach(word -> lemmas.add(lower(word.lemma())));
    return lemmas;
  }

  /** "when gunmen stormed X", "as rebels took X". */
  private boolean isMeanwhile(Token clause) {
    return sentence.children(clause, "mark", "advmod").stream()
        .anyMatch(word -> MEANWHILE.contains(lower(word.lemma())));
  }

  /** "killing twelve" at the end of a clause: at the same time. */
  private boolean isBare(Token participle) {
    return sentence.child(participle, "mark", "case").isEmpty();
  }

  /** "said to attack", but not "was said to have attacked", which nobody says in the sentence. */
  private boolean isSpeech(Token token) {
    return token.isVerb()
        && language.is(WordList.SPEECH_VERBS, lower(token.lemma()))
        && sentence.child(token, "aux:pass", "nsubj:pass").isEmpty();
  }

  /** "the men who attacked X were tried on Monday": the noun has no time for its clause. */
  private boolean leavesRelative(Token token, Token up) {
    return token.relation().equals("acl:relcl")
        && (up.isProperNoun() || up.tag().startsWith("PRP"));
  }
}
