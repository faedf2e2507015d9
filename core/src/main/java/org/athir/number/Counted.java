package org.athir.number;

import java.util.Set;
import org.athir.parse.Language.WordList;
import org.athir.parse.Language.WordMap;

/**
 * A number with the noun phrase that it counts: "at least 12 of the soldiers", "30", "two others".
 *
 * @param phrase the number
 * @param last position of the last word of the noun phrase, or of the number without one
 * @param noun position of the noun; -1 without one
 */
record Counted(NumberPhrase phrase, int last, int noun) {
  static final int NO_NOUN = -1;

  private static final int MAX_WORDS = 12;
  private static final Set<String> MORE = Set.of("more", "further", "other", "additional");
  private static final Set<String> PRONOUNS = Set.of("them", "whom", "us", "these", "those");

  /** The number with what follows it. */
  static Counted of(Words words, NumberPhrase phrase, CountWords kinds) {
    int bare = afterMore(words, phrase.last() + 1) - 1;
    int start = bare + 1;
    if (words.at(start).equals("of")) {
      start = afterDeterminers(words, start + 1);
      if (PRONOUNS.contains(words.at(start))) {
        return new Counted(phrase, start, NO_NOUN);
      }
    }
    int noun = head(words, afterAge(words, start), kinds);
    boolean verb = noun == phrase.last() + 1 && isVerbAfterAll(words, phrase, kinds);
    if (verb) {
      return new Counted(phrase, phrase.last(), NO_NOUN);
    }
    if (noun != NO_NOUN) {
      return new Counted(phrase, noun, noun);
    }
    boolean compound = phrase.form() == NumberPhrase.Form.COMPOUND;
    return new Counted(phrase, bare, compound ? phrase.last() : NO_NOUN);
  }

  /** "40 more", "12 further people". */
  private static int afterMore(Words words, int i) {
    return MORE.contains(words.at(i)) && !words.tag(i).startsWith("NN") ? i + 1 : i;
  }

  /** "14 die", "thousands rally": tagged as a singular noun, which no such number counts. */
  private static boolean isVerbAfterAll(Words words, NumberPhrase phrase, CountWords kinds) {
    int i = phrase.last() + 1;
    boolean several = phrase.form() == NumberPhrase.Form.NUMERAL && !phrase.isOne();
    return several
        && words.tag(i).equals("NN")
        && (kinds.kind(WordMap.COUNT_SUBJECTS, words.lemma(i)).isPresent()
            || kinds.kind(WordMap.COUNT_STATES, words.at(i)).isPresent());
  }

  /** "a 22-year-old man": the number of an age belongs to the noun phrase. */
  private static int afterAge(Words words, int i) {
    boolean age =
        words.tag(i).equals("CD")
            && words.isHyphen(i + 1)
            && words.at(i + 2).equals("year")
            && words.at(i + 4).equals("old");
    return age ? i + 5 : i;
  }

  boolean hasNoun() {
    return noun != NO_NOUN;
  }

  /** Whether a position lies in the number or its noun phrase. */
  boolean holds(int position) {
    return position >= phrase.first() && position <= last;
  }

  private static int afterDeterminers(Words words, int start) {
    int i = start;
    while (i < start + MAX_WORDS && isDeterminer(words, i)) {
      i++;
    }
    return i;
  }

  private static boolean isDeterminer(Words words, int i) {
    return switch (words.tag(i)) {
      case "DT", "PRP$", "CD", "PDT" -> !PRONOUNS.contains(words.at(i));
      default -> false;
    };
  }

  /** The head of the noun phrase that starts at a position. */
  private static int head(Words words, int start, CountWords kinds) {
    int head = NO_NOUN;
    for (int i = start; i < start + MAX_WORDS && goesOn(words, i, head, kinds); i++) {
      if (isNoun(words, i)) {
        head = isOverBefore(words, i, head, kinds) ? head : i;
      }
    }
    return head;
  }

  /** "12 people 30 km away", but not "three army rescue teams". */
  private static boolean isOverBefore(Words words, int i, int head, CountWords kinds) {
    return head != NO_NOUN
        && kinds.is(WordList.UNCOUNTED_NOUNS, words.lemma(i))
        && (words.tag(head).endsWith("S") || kinds.isPerson(words.lemma(head)));
  }

  private static boolean isNoun(Words words, int i) {
    boolean sign = words.at(i).equals("%");
    return words.tag(i).startsWith("NN") || sign;
  }

  /** After a plural only another noun can be the head: "police officers", not "people Tuesday". */
  private static boolean goesOn(Words words, int i, int head, CountWords kinds) {
    if (head == NO_NOUN) {
      return leadsTo(words, i, kinds);
    }
    String tag = words.tag(i);
    boolean owned = words.tag(i - 1).equals("POS") && tag.startsWith("NN");
    if (owned && !kinds.is(WordList.UNCOUNTED_NOUNS, words.lemma(head))) {
      return true;
    }
    boolean plural = words.tag(head).endsWith("S");
    return plural
        ? head == i - 1 && Set.of("NN", "NNS", "POS").contains(tag)
        : goesOnAfter(words, i, words.tag(head).equals("NN"), kinds);
  }

  /** Whether a word may stand before the first noun, or be it. */
  private static boolean leadsTo(Words words, int i, CountWords kinds) {
    return switch (words.tag(i)) {
      case "NN", "NNS", "HYPH", "POS", "FW", "JJ", "JJR", "JJS", "VBG", "VBN" -> true;
      case "NNP", "NNPS" -> !kinds.is(WordList.WEEKDAYS, words.at(i));
      case "CC" -> words.tag(i + 1).startsWith("JJ");
      case "RB" -> words.tag(i + 1).startsWith("V");
      default -> words.at(i).equals("%") || isPrefix(words, i);
    };
  }

  /** Whether a word goes on with the phrase after a noun in the singular or a name. */
  private static boolean goesOnAfter(Words words, int i, boolean common, CountWords kinds) {
    return switch (words.tag(i)) {
      case "NN", "NNS", "HYPH", "POS", "FW" -> true;
      case "NNP", "NNPS" -> !common && !kinds.is(WordList.WEEKDAYS, words.at(i));
      case "JJ", "JJR", "JJS", "VBG", "VBN" -> words.isHyphen(i - 1);
      default -> words.at(i).equals("%");
    };
  }

  /** "an off-duty policeman". */
  private static boolean isPrefix(Words words, int i) {
    return words.isHyphen(i + 1) && words.isGlued(i + 1) && words.isGlued(i + 2);
  }
}
