package org.athir.code;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.athir.lexicon.Lexicon;
import org.athir.mention.NameIndex;
import org.athir.parse.Language.WordMap;
import org.athir.parse.Parser.SentenceFilter;
import org.athir.pattern.EventPattern;
import org.athir.pattern.Trigger;

/**
 * Keeps hopeless sentences from the parser: a sentence is parsed when it has a word that may be a
 * trigger and its paragraph has a word that may begin an actor's name or role.
 */
public final class Prefilter implements SentenceFilter {
  private static final Set<String> PRONOUNS =
      Set.of(
          "he", "she", "it", "they", "we", "i", "him", "her", "them", "his", "their", "its", "our",
          "us");

  private final NameIndex names;
  private final Set<String> triggers = new HashSet<>();

  /** A filter for the names and triggers of a lexicon. */
  public Prefilter(Lexicon lexicon) {
    this.names = lexicon.names();
    Map<String, Set<String>> irregular = lexicon.language().map(WordMap.IRREGULAR_VERBS);
    for (EventPattern pattern : lexicon.patterns().patterns()) {
      for (Trigger trigger : pattern.triggers()) {
        triggers.addAll(forms(trigger.head()));
        triggers.addAll(irregular.getOrDefault(trigger.head(), Set.of()));
      }
    }
  }

  @Override
  public boolean[] droppable(List<List<String>> paragraph) {
    boolean actor = paragraph.stream().anyMatch(this::mayNameActor);
    boolean[] droppable = new boolean[paragraph.size()];
    for (int i = 0; i < droppable.length; i++) {
      droppable[i] = !actor || !mayHoldTrigger(paragraph.get(i));
    }
    return droppable;
  }

  private boolean mayNameActor(List<String> words) {
    return names.mayContain(words)
        || words.stream().anyMatch(word -> PRONOUNS.contains(word.toLowerCase(Locale.ROOT)));
  }

  private boolean mayHoldTrigger(List<String> words) {
    return words.stream().anyMatch(word -> triggers.contains(word.toLowerCase(Locale.ROOT)));
  }

  /** The regular inflections of a word. */
  static List<String> forms(String lemma) {
    List<String> forms = new ArrayList<>(List.of(lemma, lemma + "s", lemma + "ed", lemma + "ing"));
    if (lemma.isEmpty()) {
      return forms;
    }
    char last = lemma.charAt(lemma.length() - 1);
    String stem = lemma.substring(0, lemma.length() - 1);
    forms.add(lemma + "es");
    forms.add(lemma + "d");
    forms.add(lemma + last + "ed");
    forms.add(lemma + last + "ing");
    if (last == 'e') {
      forms.add(stem + "ing");
    } else if (last == 'y') {
      forms.add(stem + "ies");
      forms.add(stem + "ied");
    }
    if (lemma.endsWith("ie")) {
      forms.add(lemma.substring(0, lemma.length() - 2) + "ying");
    }
    if (lemma.endsWith("c")) {
      forms.add(lemma + "ked");
      forms.add(lemma + "king");
    }
    return forms;
  }
}
