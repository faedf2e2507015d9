package org.athir.parse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.athir.model.Sentence;
import org.athir.model.Token;
import org.athir.parse.Language.WordList;
import org.athir.parse.Language.WordMap;

/**
 * Works out the arguments of the predicates of one sentence over its dependency tree: passives
 * turned round, subjects shared over conjunction, control, participles and relative clauses, light
 * verbs, and prepositions however the parser attached them.
 */
public final class FrameReader {
  private static final int MAX_STEPS = 8;

  /** "accused X of bombing", "banned X from voting": the object of the verb above acts. */
  private static final Set<String> CONTROLLED_MARKS =
      Set.of("of", "from", "for", "against", "into");

  private static final Set<String> SHARING_MARKS =
      Set.of(
          "after", "before", "while", "when", "since", "by", "to", "in", "without", "upon", "as");

  private final Sentence sentence;
  private final Language language;
  private final NounFrames nouns;
  private final PrepositionalPhrases phrases;
  private final ComplementClauses clauses;

  /** A reader of one sentence. */
  public FrameReader(Sentence sentence, Language language) {
    this.sentence = sentence;
    this.language = language;
    this.phrases = new PrepositionalPhrases(sentence, this);
    this.clauses = new ComplementClauses(sentence);
    this.nouns = new NounFrames(sentence, language, this, phrases);
  }

  /** The sentence that is read. */
  public Sentence sentence() {
    return sentence;
  }

  /**
   * The noun phrases in a slot of a predicate, best first.
   *
   * @param predicate the head word of the trigger
   * @param slot a slot as {@code docs/reference/lexicon.md} names them
   */
  public List<Argument> fill(Token predicate, String slot) {
    return fill(predicate, slot, 0);
  }

  /** The same for a gerund that names an act as a noun: "shelling of the town by rebels". */
  public List<Argument> fillAsNoun(Token gerund, String slot) {
    int dot = slot.lastIndexOf('.');
    if (slot.startsWith("clause.")) {
      return ofClauses(gerund, slot.substring("clause.".length()), 0);
    }
    if (dot > 0) {
      return nouns.inside(fillAsNoun(gerund, slot.substring(0, dot)), slot.substring(dot + 1));
    }
    List<Argument> found = new ArrayList<>(nouns.fill(gerund, slot, 0));
    return found.isEmpty() ? fillOfVerb(gerund, slot, 0) : found;
  }

  List<Argument> fill(Token predicate, String slot, int steps) {
    if (steps > MAX_STEPS) {
      return List.of();
    }
    int dot = slot.lastIndexOf('.');
    if (slot.startsWith("clause.")) {
      return ofClauses(predicate, slot.substring("clause.".length()), steps);
    }
    if (dot > 0) {
      return nouns.inside(
          fill(predicate, slot.substring(0, dot), steps + 1), slot.substring(dot + 1));
    }
    return isNominal(predicate)
        ? nouns.fill(predicate, slot, steps)
        : fillOfVerb(predicate, slot, steps);
  }

  private List<Argument> ofClauses(Token predicate, String slot, int steps) {
    List<Argument> found = new ArrayList<>();
    for (Token clause : clauses(predicate)) {
      fill(clause, slot, steps + 1)
          .forEach(
              argument -> found.add(new Argument(argument.head(), "clause, " + argument.via())));
    }
    return found;
  }

  private List<Argument> fillOfVerb(Token verb, String slot, int steps) {
    return switch (slot) {
      case "subject" ->
          isPassive(verb, 0) ? phrases.agents(verb) : grammaticalSubjects(verb, steps);
      case "object" ->
          isPassive(verb, 0) && !hasObject(verb)
              ? grammaticalSubjects(verb, steps)
              : objects(verb, steps);
      case "indirect" ->
          isPassive(verb, 0) && hasObject(verb)
              ? grammaticalSubjects(verb, steps)
              : expand(sentence.children(verb, "iobj"), "indirect object");
      default -> phrases.ofVerb(verb, slot);
    };
  }

  private boolean hasObject(Token verb) {
    return sentence.child(verb, "obj", "dobj").isPresent();
  }

  /** Who an adjective or participle is said of: "Washington is prepared to talk". */
  public List<Argument> subjectOfAdjective(Token adjective) {
    return grammaticalSubjects(adjective, 0);
  }

  /** Whether a word heads a noun phrase rather than a clause. */
  boolean isNominal(Token token) {
    return token.isNoun() || token.tag().equals("CD") || token.tag().startsWith("PRP");
  }

  /** Whether a verb is passive, or a participle that reads as passive. */
  public boolean isPassive(Token verb, int steps) {
    if (sentence.child(verb, "aux:pass", "nsubj:pass").isPresent()) {
      return true;
    }
    boolean active = sentence.child(verb, "obj", "dobj").isPresent() || hasOwnSubject(verb);
    if (!verb.tag().equals("VBN") || active) {
      return false;
    }
    boolean perfect =
        sentence.children(verb, "aux").stream().anyMatch(aux -> aux.lemma().equals("have"));
    if (perfect) {
      return false;
    }
    if (verb.relation().equals("conj") && steps < MAX_STEPS) {
      Optional<Token> first = sentence.head(verb);
      return first.isPresent() && first.get().isVerb() && isPassive(first.get(), steps + 1);
    }
    return true;
  }

  /** A participle with a plain subject was tagged wrongly: "The bishop called on the army". */
  private boolean hasOwnSubject(Token verb) {
    return sentence.children(verb, "nsubj").stream().anyMatch(subject -> !isRelativizer(subject));
  }

  /** The grammatical subjects of a verb, its own or shared ones. */
  List<Argument> grammaticalSubjects(Token verb, int steps) {
    List<Token> own = sentence.children(verb, "nsubj", "nsubj:pass");
    if (!own.isEmpty()) {
      return expandRelative(verb, own, "subject");
    }
    if (steps > MAX_STEPS) {
      return List.of();
    }
    Optional<Token> head = sentence.head(verb);
    return head.isEmpty() ? List.of() : sharedSubjects(verb, head.get(), steps + 1);
  }

  private List<Argument> sharedSubjects(Token verb, Token head, int steps) {
    return switch (verb.relation()) {
      case "conj" ->
          isNominal(head) && sentence.child(head, "cop").isEmpty()
              ? List.of()
              : via(subjectsOfFirst(head, steps), "shared over conjunction");
      case "xcomp" -> via(controllers(head, steps), "control");
      case "advcl", "dep", "parataxis" -> adverbial(verb, head, steps);
      case "acl", "acl:relcl" -> modifiedNoun(verb, head, steps);
      case "ccomp" -> isInfinitive(verb) ? via(controllers(head, steps), "control") : List.of();
      default -> List.of();
    };
  }

  private List<Argument> subjectsOfFirst(Token first, int steps) {
    return isNominal(first)
        ? expandRelative(first, sentence.children(first, "nsubj"), "subject")
        : grammaticalSubjects(first, steps);
  }

  private List<Argument> controllers(Token head, int steps) {
    if (isNominal(head)) {
      return nouns.fill(head, "subject", steps);
    }
    List<Argument> objects =
        new ArrayList<>(expand(sentence.children(head, "iobj"), "indirect object"));
    objects.addAll(objects(head, steps));
    boolean subjectControl = language.is(WordList.SUBJECT_CONTROL, head.lemma());
    if (!isPassive(head, 0) && !objects.isEmpty() && !subjectControl) {
      return objects;
    }
    if (!subjectControl && !isPassive(head, 0)) {
      List<Argument> called = phrases.ofVerb(head, "on");
      if (!called.isEmpty()) {
        return called;
      }
    }
    return grammaticalSubjects(head, steps);
  }

  private List<Argument> adverbial(Token verb, Token head, int steps) {
    if (isNominal(head) && sentence.child(head, "cop").isEmpty()) {
      return List.of();
    }
    Optional<String> mark =
        sentence.child(verb, "mark", "case").map(word -> word.text().toLowerCase(Locale.ROOT));
    if (verb.tag().equals("VBG") && mark.filter(CONTROLLED_MARKS::contains).isPresent()) {
      return via(controllers(head, steps), "control");
    }
    if (mark.filter(word -> !SHARING_MARKS.contains(word)).isPresent()) {
      return List.of();
    }
    if (isInfinitive(verb)) {
      return via(controllers(head, steps), "purpose");
    }
    boolean participle = verb.tag().equals("VBG") || verb.tag().equals("VBN");
    return participle ? via(grammaticalOrPassive(head, steps), "participle") : List.of();
  }

  private List<Argument> grammaticalOrPassive(Token head, int steps) {
    if (isNominal(head)) {
      return expand(sentence.children(head, "nsubj"), "subject");
    }
    List<Argument> agents = isPassive(head, 0) ? phrases.agents(head) : List.of();
    return agents.isEmpty() ? grammaticalSubjects(head, steps) : agents;
  }

  private List<Argument> modifiedNoun(Token verb, Token noun, int steps) {
    boolean clause = verb.relation().equals("acl");
    boolean infinitive = clause && isInfinitive(verb);
    if (infinitive && language.is(WordList.REQUEST_NOUNS, noun.lemma())) {
      List<Argument> asked = new ArrayList<>(nouns.fill(noun, "to", steps));
      asked.addAll(nouns.fill(noun, "on", steps));
      return via(asked, "asked by the noun");
    }
    boolean headline = noun.isProperNoun() && noun.head() == Token.ROOT;
    if (infinitive && !headline) {
      return via(nouns.owners(noun, steps), "owner of the noun");
    }
    List<Argument> found = new ArrayList<>(isAside(verb) ? clauseSubjects(noun, steps) : List.of());
    if (!found.isEmpty()) {
      return found;
    }
    found.addAll(expand(List.of(noun), clause ? "participle" : "relative clause"));
    return found;
  }

  /** Whether a participle is set off by a comma. */
  private boolean isAside(Token verb) {
    return verb.relation().equals("acl")
        && verb.tag().equals("VBG")
        && verb.index() > 0
        && sentence.token(verb.index() - 1).text().equals(",");
  }

  /** "X answered in one line, rejecting Y": the participle belongs to the clause's subject. */
  private List<Argument> clauseSubjects(Token noun, int steps) {
    Token current = noun;
    for (int i = 0; i < MAX_STEPS; i++) {
      Optional<Token> head = sentence.head(current);
      if (head.isEmpty()) {
        return List.of();
      }
      if (head.get().isVerb()) {
        return via(grammaticalOrPassive(head.get(), steps + 1), "participle");
      }
      current = head.get();
    }
    return List.of();
  }

  private List<Argument> objects(Token verb, int steps) {
    List<Token> own = sentence.children(verb, "obj", "dobj");
    if (!own.isEmpty()) {
      return expandRelative(verb, own, "object");
    }
    if (verb.relation().equals("acl:relcl") && hasOwnSubject(verb)) {
      Optional<Token> noun = sentence.head(verb);
      if (noun.isPresent() && isNominal(noun.get())) {
        return expand(List.of(noun.get()), "relative clause");
      }
    }
    return sharedObjects(verb, steps);
  }

  /** "attacked and killed X": neighbours in a conjunction share the object of the last one. */
  private List<Argument> sharedObjects(Token verb, int steps) {
    if (steps > MAX_STEPS) {
      return List.of();
    }
    Optional<Token> first = sentence.head(verb).filter(h -> verb.relation().equals("conj"));
    if (first.isPresent() && first.get().isVerb()) {
      List<Token> later =
          sentence.children(first.get(), "obj").stream()
              .filter(object -> object.index() > verb.index())
              .toList();
      if (!later.isEmpty()) {
        return expand(later, "shared over conjunction");
      }
    }
    for (Token other : sentence.children(verb, "conj")) {
      boolean adjacent = other.index() - verb.index() <= 3 && other.isVerb();
      if (adjacent && sentence.child(other, "nsubj").isEmpty()) {
        return via(objects(other, steps + 1), "shared over conjunction");
      }
    }
    return List.of();
  }

  /** The other members of a conjunction that starts with a token. */
  List<Token> conjuncts(Token first) {
    return sentence.children(first, "conj");
  }

  /** The preposition of a noun phrase, several words joined by blanks; empty without one. */
  public String preposition(Token noun) {
    return phrases.preposition(noun);
  }

  /** The clauses that complete a predicate: what is said, agreed, demanded, threatened. */
  public List<Token> clauses(Token predicate) {
    return clauses.of(predicate);
  }

  /** Whether a verb is an infinitive with "to". */
  public boolean isInfinitive(Token verb) {
    return clauses.isInfinitive(verb);
  }

  /** Noun phrases, a relative pronoun being the noun that its clause belongs to. */
  List<Argument> expandRelative(Token verb, List<Token> heads, String via) {
    List<Argument> found = new ArrayList<>();
    for (Token head : heads) {
      Optional<Token> antecedent = isRelativizer(head) ? antecedent(verb) : Optional.empty();
      if (antecedent.isPresent()) {
        found.addAll(expand(List.of(antecedent.get()), "relative clause"));
      } else if (!isRelativizer(head)) {
        found.addAll(expand(List.of(head), via));
      }
    }
    return found;
  }

  private static boolean isRelativizer(Token token) {
    return token.tag().equals("WDT") || token.tag().equals("WP");
  }

  private Optional<Token> antecedent(Token verb) {
    Token current = verb;
    for (int i = 0; i < MAX_STEPS; i++) {
      Optional<Token> head = sentence.head(current);
      if (head.isEmpty()) {
        return Optional.empty();
      }
      if (current.relation().equals("acl:relcl")) {
        return head;
      }
      current = head.get();
    }
    return Optional.empty();
  }

  /** Noun phrases with the other members of their conjunctions. */
  List<Argument> expand(List<Token> heads, String via) {
    Map<Integer, Argument> found = new LinkedHashMap<>();
    for (Token head : heads) {
      Token real = nouns.throughTransparent(head);
      found.putIfAbsent(real.index(), new Argument(real, via));
      for (Token other : conjuncts(head)) {
        if (!other.isVerb()) {
          Token realOther = nouns.throughTransparent(other);
          found.putIfAbsent(realOther.index(), new Argument(realOther, via));
        }
      }
    }
    return new ArrayList<>(found.values());
  }

  private static List<Argument> via(List<Argument> arguments, String how) {
    List<Argument> renamed = new ArrayList<>();
    arguments.forEach(argument -> renamed.add(new Argument(argument.head(), how)));
    return renamed;
  }

  boolean isLight(Token verb, String preposition) {
    return preposition.isEmpty()
        ? language.is(WordList.LIGHT_VERBS, verb.lemma())
        : language.is(WordMap.LIGHT_PREPOSITIONS, verb.lemma(), preposition);
  }

  boolean isUndergo(Token verb, String preposition) {
    return preposition.isEmpty()
        ? language.is(WordList.UNDERGO_VERBS, verb.lemma())
        : language.is(WordMap.UNDERGO_PREPOSITIONS, verb.lemma(), preposition);
  }
}
