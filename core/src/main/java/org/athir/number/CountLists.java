package org.athir.number;

import java.util.List;
import java.util.Set;
import org.athir.number.NumberPhrase.Form;

/**
 * How the counts of a sentence hang together: as a list ("three soldiers and two civilians"), as a
 * list over places ("40 in X and 12 in Y"), as a part of the one before ("12, including three
 * children").
 */
final class CountLists {
  private static final int MAX_PLACE_WORDS = 6;
  private static final int MAX_VERB_WORDS = 3;

  private static final Set<String> JOINTS =
      Set.of(
          ",",
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
          "and also");

  private static final Set<String> PLACE_JOINTS = Set.of("and", ",", "or", "another", "with");
  private static final Set<String> IN = Set.of("in", "at", "near", "outside", "across");
  private static final Set<String> THEM = Set.of("them", "whom", "these", "those");
  private static final Set<String> PRONOUNS = Set.of("them", "whom", "these");

  private final Words words;
  private final List<Counted> counted;

  CountLists(Words words, List<Counted> counted) {
    this.words = words;
    this.counted = counted;
  }

  /** Whether only commas and conjunctions stand between a count and the one before it. */
  boolean isListed(int i) {
    return i > 0 && JOINTS.contains(between(i));
  }

  private String between(int i) {
    return words.between(counted.get(i - 1).last() + 1, counted.get(i).phrase().first());
  }

  /** "8,574 in Turkey and 2,662 in Syria": the same said of another place. */
  boolean isElsewhere(int i) {
    if (i == 0 || counted.get(i).hasNoun() || !IN.contains(words.at(counted.get(i).last() + 1))) {
      return false;
    }
    int start = counted.get(i - 1).last() + 1;
    int end = counted.get(i).phrase().first();
    int joint = beforeJoint(start, end);
    int in = beforePlace(start, joint);
    boolean listed = joint < end && in < joint - 1;
    return listed && in <= start + MAX_VERB_WORDS && IN.contains(words.at(in));
  }

  private int beforeJoint(int start, int end) {
    int joint = end;
    while (joint > start && PLACE_JOINTS.contains(words.at(joint - 1))) {
      joint--;
    }
    return joint;
  }

  private int beforePlace(int start, int end) {
    int in = end - 1;
    while (in > start && in > end - MAX_PLACE_WORDS && isOfPlace(in)) {
      in--;
    }
    return in;
  }

  /** "pledged $45 million, and Japan another $10 million": the verb is said once. */
  boolean isSharedMoney(int i) {
    int from = counted.get(i - 1).phrase().last() + 1;
    int end = counted.get(i).phrase().first();
    boolean verb = false;
    for (int at = from; at < end; at++) {
      verb |= words.tag(at).matches("V.*|MD|IN|TO|[.:]");
    }
    boolean money = counted.get(i - 1).phrase().form() == Form.MONEY;
    return money && !verb && end - from <= MAX_PLACE_WORDS && words.tag(from).matches(",|CC");
  }

  private boolean isOfPlace(int i) {
    return words.tag(i).startsWith("NN") || words.tag(i).matches("DT|JJ|POS");
  }

  /** Whether a count says nothing new: "thirteen members of one family". */
  boolean isSame(int i) {
    if (i == 0) {
      return false;
    }
    Counted one = counted.get(i - 1);
    return one.hasNoun()
        && one.phrase().form() == Form.NUMERAL
        && between(i).equals("of")
        && one.last() + 2 == counted.get(i).phrase().first();
  }

  /** Whether a count tells of some of those that one before it counts. */
  boolean isPart(int i) {
    Counted one = counted.get(i);
    int before = one.phrase().first() - 1;
    String word = words.at(before);
    boolean among =
        PRONOUNS.contains(word)
            && (words.at(before - 1).equals("among") || words.at(before - 1).equals("of"));
    return word.equals("including") || among || isAside(one);
  }

  /** "wounded 40, three critically". */
  private boolean isAside(Counted one) {
    return words.at(one.phrase().first() - 1).equals(",")
        && words.tag(one.last() + 1).equals("RB")
        && words.tag(one.last() + 2).matches("[,.]|IN");
  }

  /** "killed 127 people, some 80 of them at the theatre"; "nine people: three women, …". */
  boolean isShare(int i) {
    if (i == 0) {
      return false;
    }
    Counted one = counted.get(i);
    String word = words.at(one.phrase().first() - 1);
    boolean ofThem = words.at(one.phrase().last() + 1).equals("of") && THEM.contains(last(one));
    boolean opened = word.equals(":") && counted.get(i - 1).last() == one.phrase().first() - 2;
    return (word.equals(",") && ofThem) || (opened && one.hasNoun());
  }

  private String last(Counted one) {
    return words.at(one.phrase().last() + 2);
  }
}
