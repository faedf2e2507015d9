package org.athir.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.athir.model.Sentence;
import org.athir.model.Token;
import org.athir.parse.Argument;
import org.athir.parse.FrameReader;
import org.athir.parse.Language;
import org.athir.parse.Language.WordList;
import org.athir.pattern.EventMention;
import org.athir.pattern.Trigger;
import org.athir.place.GazetteerPlace;
import org.athir.place.ReportPlace;
import org.athir.place.ReportPlaces;

/**
 * Searches one sentence for the place of one event: first at the trigger, then in its clause, then
 * at the head of the sentence. A place in the clause of another event is not taken.
 */
final class PlaceSearch {
  private static final int MAX_STEPS = 4;
  private static final int OPENING = 6;

  /** What else leads to the place of an act, by its type: "withdrew from", "an attack on". */
  private static final Map<String, List<String>> BY_TYPE =
      Map.of(
          "ASSAULT", List.of("on", "into", "against", "over", "from"),
          "MOBILIZE", List.of("to", "into", "toward", "towards", "on"),
          "RETREAT", List.of("from", "out of", "to"),
          "CONSULT", List.of("to", "for"),
          "AID", List.of("to", "into", "from", "out of"),
          "COERCE", List.of("into", "from"),
          "PROTEST", List.of("through", "to", "on"));

  /** Acts of the body rather than of words: the place of what they hit is theirs. */
  private static final Set<String> PHYSICAL =
      Set.of("ASSAULT", "COERCE", "PROTEST", "MOBILIZE", "RETREAT", "AID", "CONSULT");

  /** A town beside the noun is where these are: "the Geneva talks". */
  private static final Set<String> NAMED_AFTER_PLACE =
      Set.of("ASSAULT", "COERCE", "PROTEST", "MOBILIZE", "CONSULT", "AGREE", "COOPERATE");

  /** Their object or the noun after "of" may be the place itself: "the siege of X". */
  private static final Set<String> HITS_PLACES = Set.of("ASSAULT", "COERCE", "MOBILIZE", "RETREAT");

  private static final Set<String> TARGET = Set.of("of", "on", "against", "at", "by");

  /** What talks are "on" is their subject. */
  private static final Set<String> SUBJECT = Set.of("on", "against");

  private static final Set<String> TALKING = Set.of("CONSULT", "AGREE", "COOPERATE");

  /** "signed an agreement in X": the place hangs on what is concluded there. */
  private static final Set<String> CONCLUDING =
      Set.of("sign", "ink", "initial", "conclude", "reach", "seal", "strike", "clinch");

  /** A clause so begun happens at the same time and place. */
  private static final Set<String> MEANWHILE = Set.of("when", "while", "as");

  /** Where those of the clause before were on their way to. */
  private static final List<String> WAYS = List.of("through", "to");

  /** "the Kabul government" is no body in Kabul. */
  private static final Set<String> RULERS =
      Set.of("government", "regime", "administration", "leadership", "authority", "authorities");

  private static final Set<String> REACHING =
      Set.of("visit", "tour", "enter", "reach", "leave", "host");

  /** What these did where they are they did before they were hit there. */
  private static final Set<String> BEING_THERE =
      Set.of(
          "arrive",
          "assemble",
          "camp",
          "demonstrate",
          "drive",
          "enter",
          "flee",
          "fly",
          "gather",
          "hide",
          "land",
          "march",
          "protest",
          "rally",
          "shelter",
          "sleep",
          "stay",
          "wait",
          "walk");

  private static final List<String> WAYS_THERE = List.of("to", "into");

  /** Acts that bystanders see. */
  private static final Set<String> SEEN =
      Set.of("ASSAULT", "COERCE", "PROTEST", "MOBILIZE", "RETREAT");

  private static final Set<String> TOGETHER = Set.of("with", "between");
  private static final int BEFORE_WHERE = 7;

  private final Sentence sentence;
  private final FrameReader frames;
  private final Token trigger;
  private final Trigger.Kind kind;
  private final String type;
  private final ReportPlaces places;
  private final Language language;
  private final PlacePhrases phrases;
  private final PlacesOfPeople people;
  private final Map<ReportPlace, FoundPlace> targets = new LinkedHashMap<>();

  PlaceSearch(EventMention mention, ReportPlaces places, Language language) {
    this.sentence = mention.sentence();
    this.frames = mention.frames();
    this.trigger = mention.head();
    this.kind = mention.kind();
    this.type = mention.pattern().act().type();
    this.places = places;
    this.language = language;
    this.phrases = new PlacePhrases(sentence, frames, places, language);
    this.people = new PlacesOfPeople(frames, phrases, language);
  }

  /** The places of the nearest way that leads to any; what the event's own words name, together. */
  List<FoundPlace> find() {
    ofPredicate(trigger, PHYSICAL.contains(type) || CONCLUDING.contains(lemma(trigger)));
    List<Runnable> own = List.of(this::byType, this::ofObject, this::ofNoun);
    for (Runnable way : own) {
      if (!hasTown()) {
        way.run();
        postponeTargets();
      }
    }
    List<Runnable> further =
        List.of(
            this::whereWord,
            this::ofClause,
            this::ofVerbalNoun,
            this::ofParticiples,
            this::ofSubject,
            this::ofVictims,
            this::opening,
            this::there,
            this::ofWitnesses);
    for (Runnable way : further) {
      if (phrases.isEmpty()) {
        way.run();
      }
    }
    return List.copyOf((phrases.isEmpty() ? targets : phrases.found()).values());
  }

  /** "attacked X" of a country names the other side, and where only if nothing else does. */
  private void postponeTargets() {
    if (!type.equals("ASSAULT") && !type.equals("COERCE")) {
      return;
    }
    for (FoundPlace candidate : List.copyOf(phrases.found().values())) {
      ReportPlace place = candidate.expression();
      boolean said =
          PlacePhrases.IN.contains(candidate.how()) || PlacePhrases.NEAR.contains(candidate.how());
      if (!said && place.place().filter(GazetteerPlace::isCountry).isPresent()) {
        targets.put(place, phrases.found().remove(place));
      }
    }
  }

  private boolean hasTown() {
    return phrases.found().keySet().stream()
        .anyMatch(place -> place.place().filter(GazetteerPlace::isPopulated).isPresent());
  }

  /** "in X", "near X" of a predicate; with {@code inside} also hung on its object. */
  private void ofPredicate(Token predicate, boolean inside) {
    for (String preposition : PlacePhrases.IN) {
      fill(predicate, preposition, inside, false);
    }
    for (String preposition : PlacePhrases.NEAR) {
      fill(predicate, preposition, inside, true);
    }
    for (Argument argument : frames.fill(predicate, "on")) {
      boolean own = argument.head().head() == predicate.index();
      if (own && SEEN.contains(type) && phrases.isGround(argument.head())) {
        phrases.collect(argument.head(), false, "on");
      }
    }
    for (Token child : sentence.children(predicate)) {
      if (phrases.isDistance(child)) {
        phrases.collect(child, true, child.text().toLowerCase(Locale.ROOT));
      }
    }
  }

  private void fill(Token predicate, String preposition, boolean inside, boolean near) {
    for (Argument argument : frames.fill(predicate, preposition)) {
      boolean own = argument.head().head() == predicate.index();
      if (inside || own) {
        phrases.collect(argument.head(), near, preposition);
      }
    }
  }

  private void byType() {
    for (String preposition : BY_TYPE.getOrDefault(type, List.of())) {
      if (!hasTown()) {
        fill(trigger, preposition, true, false);
      }
    }
  }

  /** "bombed X", "a raid on a market in X", "visited X". */
  private void ofObject() {
    boolean reaching = !type.equals("CONSULT") || REACHING.contains(trigger.lemma());
    if (!PHYSICAL.contains(type) || kind != Trigger.Kind.VERB) {
      return;
    }
    for (Argument argument : frames.fill(trigger, "object")) {
      if (reaching || places.at(sentence.index(), argument.head().index()).isEmpty()) {
        phrases.collect(argument.head(), false, "object");
      }
    }
  }

  /**
   * "the Mosul offensive", "Aleppo's siege", "the bombing of a school in X"; a country or its
   * adjective beside the noun is rather an actor.
   */
  private void ofNoun() {
    boolean punished = type.equals("SANCTION");
    if (kind == Trigger.Kind.VERB || !(punished || NAMED_AFTER_PLACE.contains(type))) {
      return;
    }
    sentence.children(trigger, "nmod", "obl").forEach(this::ofComplement);
    if (!punished) {
      besideNoun();
    }
  }

  private void ofComplement(Token child) {
    String preposition = frames.preposition(child);
    boolean itself = places.at(sentence.index(), child.index()).isPresent();
    if (isTarget(preposition) && (!itself || HITS_PLACES.contains(type))) {
      phrases.collect(child, false, preposition);
    } else if (!itself && TOGETHER.contains(preposition)) {
      people.counterparts(child);
    }
  }

  private void besideNoun() {
    for (Token child : sentence.children(trigger, "compound", "nmod:poss", "nmod")) {
      Optional<ReportPlace> place = places.at(sentence.index(), child.index());
      boolean beside = child.index() < trigger.index();
      if (beside && place.filter(PlacePhrases::isInCountry).isPresent()) {
        phrases.add(place.get(), false, "beside the noun");
      }
    }
  }

  private boolean isTarget(String preposition) {
    if (type.equals("SANCTION")) {
      return preposition.equals("of");
    }
    boolean subject = TALKING.contains(type) && SUBJECT.contains(preposition);
    return TARGET.contains(preposition) && !subject;
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  /** The place of the predicate that the trigger depends on, within its clause. */
  private void ofClause() {
    Token current = trigger;
    for (int i = 0; i < MAX_STEPS && phrases.isEmpty(); i++) {
      Token below = current;
      Optional<Token> head =
          InsertedSpeech.before(sentence, current)
              .or(() -> sentence.head(below).filter(up -> sharesPlace(below, up)));
      if (head.isEmpty()) {
        return;
      }
      ofPredicate(head.get(), false);
      if (phrases.isEmpty() && PHYSICAL.contains(type)) {
        ofAct(current, head.get());
      }
      current = head.get();
    }
  }

  /** "Soldiers withdrew from X and guards arrested 12": somebody else's act, perhaps not there. */
  private boolean isOwnAct(Token clause) {
    return clause.relation().equals("conj")
        && clause.isVerb()
        && sentence.child(clause, "nsubj", "nsubj:pass").isPresent();
  }

  /** What an act of the body beside the trigger's hit, or where it led. */
  private void ofAct(Token current, Token act) {
    if (!isOwnAct(current)) {
      BY_TYPE
          .getOrDefault(type, List.of())
          .forEach(preposition -> fill(act, preposition, false, false));
      postponeTargets();
    }
    if (phrases.isEmpty() && current.relation().equals("conj")) {
      WAYS.forEach(preposition -> fill(act, preposition, false, false));
    }
    if (phrases.isEmpty() && !current.relation().equals("obj")) {
      objectsOf(act);
    }
  }

  /** "shelled the city of X, killing 12". */
  private void objectsOf(Token verb) {
    for (Token object : sentence.children(verb, "obj")) {
      if (!object.equals(trigger)) {
        phrases.collect(object, false, "object of the clause");
      }
    }
  }

  private boolean sharesPlace(Token token, Token head) {
    String lemma = head.lemma().toLowerCase(Locale.ROOT);
    boolean speech = language.is(WordList.SPEECH_VERBS, lemma);
    boolean light =
        language.is(WordList.LIGHT_VERBS, lemma) || language.is(WordList.UNDERGO_VERBS, lemma);
    return switch (token.relation()) {
      case "nsubj", "nsubj:pass", "conj", "xcomp", "acl", "dep", "appos" -> !speech;
      case "obj" -> light || !token.equals(trigger);
      case "obl", "nmod" -> !speech;
      case "advcl" ->
          isMeanwhile(token)
              || (token.tag().equals("VBG") && sentence.child(token, "mark").isEmpty());
      default -> false;
    };
  }

  /** "was killed when gunmen stormed X". */
  private boolean isMeanwhile(Token clause) {
    return PHYSICAL.contains(type)
        && sentence.children(clause, "mark", "advmod").stream()
            .anyMatch(word -> MEANWHILE.contains(lemma(word)));
  }

  /** "the town where five people were killed", "left X for Y, where she met Z". */
  private void whereWord() {
    Token clause = trigger;
    Optional<Token> where = where(clause);
    if (where.isEmpty() && trigger.relation().equals("conj")) {
      clause = sentence.head(trigger).orElse(trigger);
      where = where(clause);
    }
    if (where.isEmpty()) {
      return;
    }
    Optional<Token> noun =
        clause.relation().equals("acl:relcl") ? sentence.head(clause) : Optional.empty();
    noun.ifPresent(head -> phrases.collect(head, false, "the noun of the clause"));
    boolean unnamed =
        noun.filter(head -> language.is(WordList.PLACE_KINDS, lemma(head))).isPresent();
    int first = where.get().index();
    for (int i = first - 1; i >= 0 && i > first - BEFORE_WHERE && !unnamed; i--) {
      if (phrases.isEmpty()) {
        places
            .at(sentence.index(), i)
            .filter(place -> place.kind() == ReportPlace.Kind.NAME)
            .ifPresent(place -> phrases.add(place, false, "the place before 'where'"));
      }
    }
  }

  private Optional<Token> where(Token clause) {
    return sentence.children(clause).stream()
        .filter(word -> word.text().equalsIgnoreCase("where"))
        .filter(word -> word.index() < clause.index())
        .findFirst();
  }

  /** "the shelling of X killing five". */
  private void ofVerbalNoun() {
    if (trigger.relation().equals("acl") && trigger.tag().equals("VBG")) {
      sentence
          .head(trigger)
          .ifPresent(noun -> phrases.collect(noun, false, "the noun of the clause"));
    }
  }

  /** "stormed a hotel, killing nine people in X". */
  private void ofParticiples() {
    for (Token child : sentence.children(trigger, "advcl", "conj", "xcomp", "dep", "advmod")) {
      boolean own = sentence.child(child, "nsubj", "mark").isEmpty();
      if (child.isVerb() && own && phrases.isEmpty()) {
        ofPredicate(child, true);
      }
      if (phrases.isEmpty() && child.relation().equals("advcl") && isMeanwhile(child)) {
        ofOccasion(child);
      }
    }
  }

  /** "was killed when a bomb went off in X", "when gunmen stormed X". */
  private void ofOccasion(Token clause) {
    List<Token> verbs = new ArrayList<>(List.of(clause));
    verbs.addAll(sentence.children(clause, "dep", "conj", "xcomp"));
    for (Token verb : verbs) {
      if (phrases.isEmpty()) {
        ofPredicate(verb, true);
      }
      if (phrases.isEmpty()) {
        objectsOf(verb);
        fill(verb, "under", true, false);
        postponeTargets();
      }
    }
  }

  /** "Police in X arrested …", "a Baghdad court", "rockets fired into X killed …". */
  private void ofSubject() {
    boolean bodily = PHYSICAL.contains(type) || type.equals("SANCTION");
    for (Argument argument : frames.fill(trigger, "subject")) {
      Token head = argument.head();
      boolean place = places.at(sentence.index(), head.index()).isPresent();
      if (place || RULERS.contains(head.lemma().toLowerCase(Locale.ROOT))) {
        continue;
      }
      if (bodily) {
        phrases.collect(head, false, "subject");
      }
      for (Token participle : sentence.children(head, "acl")) {
        fill(participle, "into", true, false);
        ofPredicate(participle, true);
      }
    }
  }

  /** "Soldiers who flew to X were arrested", "killed gunmen who landed at X". */
  private void ofVictims() {
    if (!type.equals("ASSAULT") && !type.equals("COERCE")) {
      return;
    }
    for (Argument argument : frames.fill(trigger, "object")) {
      for (Token clause : sentence.children(argument.head(), "acl:relcl", "acl")) {
        if (phrases.isEmpty() && BEING_THERE.contains(lemma(clause))) {
          ofPredicate(clause, true);
          WAYS_THERE.forEach(preposition -> fill(clause, preposition, false, false));
        }
      }
    }
  }

  private void ofWitnesses() {
    if (SEEN.contains(type)) {
      people.witnesses(trigger);
    }
  }

  /** "In X, police said gunmen had killed five people". */
  private void opening() {
    int start = sentence.token(0).tag().equals("CC") ? 1 : 0;
    int end = Math.min(start + OPENING, sentence.tokens().size());
    if (start >= end) {
      return;
    }
    String word = sentence.token(start).text().toLowerCase(Locale.ROOT);
    boolean near = PlacePhrases.NEAR.contains(word);
    if (!near && !PlacePhrases.IN.contains(word)) {
      return;
    }
    for (int i = start + 1; i < end && phrases.isEmpty(); i++) {
      places
          .at(sentence.index(), i)
          .filter(place -> place.kind() != ReportPlace.Kind.PEOPLE)
          .ifPresent(place -> phrases.add(place, near, "the sentence's opening"));
    }
  }

  /** "There, rebels promised …": the place that the sentence before named last. */
  private void there() {
    boolean there =
        sentence.children(trigger, "advmod").stream()
            .anyMatch(word -> lemma(word).equals("there") && word.tag().equals("RB"));
    if (there) {
      places.all().stream()
          .filter(place -> place.sentence() == sentence.index() - 1)
          .filter(PlacePhrases::isInCountry)
          .filter(place -> place.place().isPresent())
          .reduce((one, next) -> next)
          .ifPresent(place -> phrases.add(place, false, "there"));
    }
  }
}
