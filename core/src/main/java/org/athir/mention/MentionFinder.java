package org.athir.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.athir.mention.Composer.Zone;
import org.athir.mention.Mention.Kind;
import org.athir.mention.Mention.Reading;
import org.athir.model.Sentence;
import org.athir.model.Span;
import org.athir.model.Token;
import org.athir.parse.FrameReader;
import org.athir.parse.Language;
import org.athir.parse.Language.WordList;
import org.athir.parse.Language.WordMap;

/** Finds the noun phrases of a sentence and reads who they name, from the actor lexicon. */
public final class MentionFinder {
  private static final Set<String> NAME_RELATIONS =
      Set.of("compound", "flat", "amod", "flat:name", "name", "dep", "nmod:npmod", "nummod");
  private static final Set<String> HOLDER_PREPOSITIONS =
      Set.of("of", "for", "to", "in", "at", "from", "with");
  private static final Set<String> SPAN_PREPOSITIONS = Set.of("of", "for", "to", "in");

  private final NameIndex names;
  private final Language language;
  private final Homonyms homonyms;

  /** A finder over a lexicon. */
  public MentionFinder(NameIndex names, Language language) {
    this.names = names;
    this.language = language;
    this.homonyms = new Homonyms(names.persons(), language);
  }

  /**
   * The mentions of a sentence.
   *
   * @param frames the sentence with its arguments
   * @param day day of publication, which decides between states of one name
   */
  public Mentions find(FrameReader frames, Optional<LocalDate> day) {
    Sentence sentence = frames.sentence();
    List<NameHit> dated = names.find(sentence).stream().map(hit -> hit.on(day)).toList();
    List<NameHit> hits = homonyms.mark(sentence, dated);
    OfficeHolders holders = new OfficeHolders(names.persons(), day);
    List<Mention> mentions = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (!isTime(sentence, token) && canHead(sentence, token, hits)) {
        mentions.add(read(frames, token, hits, holders));
      }
    }
    return new Mentions(mentions);
  }

  private static boolean canHead(Sentence sentence, Token token, List<NameHit> hits) {
    Optional<NameHit> hit =
        hits.stream()
            .filter(h -> !h.isRole() && !h.isHomonym() && h.covers(token.index()))
            .findFirst();
    if (isInner(token)) {
      return hit.filter(name -> isHeadOf(sentence, token, name)).isPresent()
          || isRoleBeside(sentence, token, hits);
    }
    return hit.map(name -> isHeadOf(sentence, token, name)).orElseGet(() -> isNominal(token));
  }

  private static boolean isNominal(Token token) {
    if (token.isNoun() || token.tag().startsWith("PRP") || token.tag().equals("FW")) {
      return true;
    }
    boolean quantity = token.tag().equals("CD") || token.tag().equals("DT");
    return (quantity || token.isAdjective()) && isArgument(token);
  }

  /** "a rebel attack", "an army operation": a role beside a common noun that is no role. */
  private static boolean isRoleBeside(Sentence sentence, Token token, List<NameHit> hits) {
    boolean modifier = token.relation().equals("compound") || token.relation().equals("amod");
    if (!modifier || token.head() == Token.ROOT) {
      return false;
    }
    Token noun = sentence.token(token.head());
    boolean role =
        hits.stream()
            .anyMatch(
                hit ->
                    hit.isRole()
                        && hit.lastToken() == token.index()
                        && hit.senses().get(0).role().filter(r -> !r.weak()).isPresent());
    boolean nounIsRole = hits.stream().anyMatch(hit -> hit.isRole() && hit.covers(noun.index()));
    return role && noun.isNoun() && !noun.isProperNoun() && !nounIsRole;
  }

  /** Whether a word is a part of a noun phrase's name zone. */
  private static boolean isInner(Token token) {
    return switch (token.relation()) {
      case "compound", "flat", "amod", "nummod", "case", "det", "punct", "cc", "mark" -> true;
      default -> false;
    };
  }

  /** Whether a word is the one of a name's words on which the others depend. */
  private static boolean isHeadOf(Sentence sentence, Token token, NameHit hit) {
    if (!hangsOutside(token, hit)) {
      return false;
    }
    for (int i = token.index() + 1; i <= hit.lastToken(); i++) {
      Token other = sentence.token(i);
      boolean noun = other.isNoun() || other.isAdjective();
      boolean added = other.relation().equals("conj") || other.relation().equals("nmod");
      if (noun && !added && hangsOutside(other, hit)) {
        return false;
      }
    }
    return switch (token.tag()) {
      case "IN", "DT", "CC" -> false;
      default -> true;
    };
  }

  private static boolean hangsOutside(Token token, NameHit hit) {
    return token.head() == Token.ROOT || !hit.covers(token.head());
  }

  private static boolean isArgument(Token token) {
    return switch (token.relation()) {
      case "nsubj", "nsubj:pass", "obj", "obl", "nmod" -> true;
      default -> false;
    };
  }

  private boolean isTime(Sentence sentence, Token token) {
    String word = token.text().toLowerCase(Locale.ROOT).replace(".", "");
    boolean month = token.isProperNoun() && language.map(WordMap.MONTHS).containsKey(word);
    boolean person =
        sentence.children(token, "compound").stream().anyMatch(Token::isProperNoun)
            || token.relation().startsWith("nsubj");
    return language.is(WordList.WEEKDAYS, word)
        || language.is(WordList.TIME_NOUNS, token.lemma())
        || (month && !person)
        || token.relation().equals("obl:tmod");
  }

  private Mention read(
      FrameReader frames, Token head, List<NameHit> hits, OfficeHolders officeHolders) {
    Sentence sentence = frames.sentence();
    if (head.tag().startsWith("PRP")) {
      return new Mention(sentence.index(), head, head.span(), Kind.PRONOUN, Reading.NOTHING);
    }
    List<Token> zone = zone(sentence, head);
    List<Token> holders = new ArrayList<>(holders(frames, head));
    for (Token title : zone) {
      if (title.relation().equals("compound")) {
        holders.addAll(holders(frames, title));
      }
    }
    Zone name = new Zone(head, zone);
    Reading reading =
        new Composer(sentence, name, hits, language, officeHolders)
            .compose(holders, isWhere(frames, head));
    Kind kind = kind(sentence, head, reading);
    return new Mention(sentence.index(), head, span(frames, head, zone, reading), kind, reading);
  }

  /** Whether a noun says where or whereto: "outside the Kremlin", "flew to Moscow". */
  private boolean isWhere(FrameReader frames, Token noun) {
    Sentence sentence = frames.sentence();
    Token first = noun.relation().equals("conj") ? sentence.head(noun).orElse(noun) : noun;
    String preposition = frames.preposition(first);
    if (language.is(WordList.PLACE_PREPOSITIONS, preposition)) {
      return true;
    }
    return language.is(WordList.MOTION_PREPOSITIONS, preposition)
        && sentence
            .head(first)
            .filter(verb -> language.is(WordList.MOTION_VERBS, verb.lemma()))
            .isPresent();
  }

  /** The head and the words before it that belong to its name: titles, demonyms, first names. */
  private List<Token> zone(Sentence sentence, Token head) {
    Set<Integer> members = new LinkedHashSet<>();
    collectZone(sentence, head, members);
    List<Token> zone = new ArrayList<>();
    members.stream().sorted().forEach(index -> zone.add(sentence.token(index)));
    return zone;
  }

  private void collectZone(Sentence sentence, Token token, Set<Integer> members) {
    members.add(token.index());
    for (Token child : sentence.children(token)) {
      boolean near = NAME_RELATIONS.contains(child.relation());
      boolean before = child.index() < token.index() || child.relation().startsWith("flat");
      boolean hyphenated =
          child.isVerb() && !sentence.children(child, "compound", "obl", "nsubj").isEmpty();
      String word = child.text().toLowerCase(Locale.ROOT);
      boolean tenure =
          language.is(WordList.COMING_WORDS, word) || language.is(WordList.FORMER_WORDS, word);
      if (near && before && (tenure || (!hyphenated && !child.isVerb()))) {
        collectZone(sentence, child, members);
      }
    }
  }

  private static List<Token> holders(FrameReader frames, Token head) {
    Sentence sentence = frames.sentence();
    List<Token> holders = new ArrayList<>();
    for (Token possessor : sentence.children(head, "nmod:poss")) {
      holders.add(possessor.tag().equals("WP$") ? ownerOf(sentence, possessor) : possessor);
    }
    for (Token child : sentence.children(head, "nmod")) {
      if (HOLDER_PREPOSITIONS.contains(frames.preposition(child)) && child.index() > head.index()) {
        holders.add(child);
      }
    }
    return holders;
  }

  /** "the OAS, whose head": whom the clause belongs to. */
  private static Token ownerOf(Sentence sentence, Token whose) {
    Optional<Token> current = sentence.head(whose);
    while (current.isPresent() && !current.get().isVerb()) {
      current = sentence.head(current.get());
    }
    return current.flatMap(sentence::head).orElse(whose);
  }

  private Kind kind(Sentence sentence, Token head, Reading reading) {
    if (isDescription(head, reading)) {
      return Kind.DESCRIPTION;
    }
    if (reading.entry().isPresent() || reading.named() || !reading.roles().isEmpty()) {
      return Kind.ACTOR;
    }
    boolean counted = head.tag().equals("CD") && isArgument(head);
    return counted && !sentence.children(head, "nmod").isEmpty() ? Kind.DESCRIPTION : Kind.THING;
  }

  /** "the parties", not "opposition parties", whose words say who they are. */
  private boolean isDescription(Token head, Reading reading) {
    return language.is(WordList.DESCRIPTIONS, head.text().toLowerCase(Locale.ROOT))
        && !head.isProperNoun()
        && reading.entry().isEmpty()
        && reading.roles().stream().allMatch(RoleEntry::weak);
  }

  private Span span(FrameReader frames, Token head, List<Token> zone, Reading reading) {
    Sentence sentence = frames.sentence();
    int first = zone.get(0).index();
    int last = Math.max(head.index(), zone.get(zone.size() - 1).index());
    for (Token child : sentence.children(head, "nmod:poss", "det", "nummod", "amod", "advmod")) {
      if (child.index() < head.index() && !child.relation().equals("advmod")) {
        first = Math.min(first, leftmost(sentence, child));
      }
    }
    for (Token child : sentence.children(head, "nmod")) {
      boolean of = frames.preposition(child).equals("of");
      boolean belongs =
          of
              || (!reading.roles().isEmpty()
                  && SPAN_PREPOSITIONS.contains(frames.preposition(child)));
      if (belongs && child.index() > head.index() && child.index() - head.index() <= 6) {
        int end = rightmostOfPhrase(frames, child);
        last = Math.max(last, end);
      }
    }
    return sentence.span(first, last);
  }

  private static int leftmost(Sentence sentence, Token token) {
    int first = token.index();
    for (Token child : sentence.children(token)) {
      if (!child.relation().equals("punct") && child.index() < token.index()) {
        first = Math.min(first, leftmost(sentence, child));
      }
    }
    return first;
  }

  private static int rightmostOfPhrase(FrameReader frames, Token token) {
    int last = token.index();
    for (Token child : frames.sentence().children(token, "nmod")) {
      if (frames.preposition(child).equals("of") && child.index() == last + 2) {
        last = Math.max(last, rightmostOfPhrase(frames, child));
      }
    }
    for (Token child : frames.sentence().children(token, "conj")) {
      if (child.isProperNoun() && child.index() == last + 2) {
        last = child.index();
      }
    }
    return last;
  }
}
