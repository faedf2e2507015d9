package org.athir.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Words that name an act.
 *
 * @param kind part of speech
 * @param head lemma of the head word
 * @param others the other words, which have to depend on the head
 * @param text as the lexicon writes it
 */
public record Trigger(Kind kind, String head, List<String> others, String text) {
  private static final Set<String> PREPOSITIONS =
      Set.of("of", "for", "to", "on", "in", "against", "at", "with", "from", "by", "under");

  /** Parts of speech of triggers. */
  public enum Kind {
    VERB,
    NOUN,
    ADJECTIVE,
    AUXILIARY
  }

  /** Copies the list. */
  public Trigger {
    others = List.copyOf(others);
  }

  /**
   * Reads a trigger: verbs and adjectives have their head first, nouns last ("of" phrases aside).
   */
  public static Trigger of(Kind kind, String text) {
    List<String> words = new ArrayList<>(List.of(text.toLowerCase(Locale.ROOT).split("[ -]+")));
    int head = 0;
    if (kind == Kind.NOUN) {
      head = words.size() - 1;
      for (int i = 1; i < words.size(); i++) {
        if (PREPOSITIONS.contains(words.get(i))) {
          head = i - 1;
          break;
        }
      }
    }
    String headWord = words.remove(head);
    return new Trigger(kind, headWord, words, text);
  }

  /** A hyphenated trigger that the tokenizer leaves whole. */
  public static Trigger ofOneToken(Kind kind, String text) {
    return new Trigger(kind, text.toLowerCase(Locale.ROOT), List.of(), text);
  }

  /** Number of words. */
  public int length() {
    return others.size() + 1;
  }
}
