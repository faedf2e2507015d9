package org.athir.mention;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.athir.model.Sentence;
import org.athir.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lexicon's names in a sentence, longest first, in time that does not grow with the
 * lexicon. Names are compared by runs of letters and digits, without accents, apostrophes or
 * hyphens; a proper name has to be capitalised, a short acronym written as in the lexicon.
 */
public final class NameIndex {
  private static final int SHORT_ACRONYM = 4;
  private static final String POSSESSIVE = "'s";
  private static final String EX = "ex";

  private final Node root = new Node();
  private final PersonIndex persons = new PersonIndex();
  private final Set<String> givenNames = new HashSet<>();

  /** Adds a proper name. */
  public void addName(String name, NameSense sense) {
    add(name, sense, true);
    sense
        .entry()
        .filter(entry -> entry.kind() == ActorEntry.Kind.PERSON)
        .ifPresent(entry -> addPerson(nameRuns(name), entry));
  }

  private void addPerson(List<String> runs, ActorEntry entry) {
    persons.add(runs, entry);
    if (runs.size() > 1 && runs.get(0).length() > 2) {
      givenNames.add(runs.get(0).toLowerCase(Locale.ROOT));
    }
  }

  /** The persons by the sound of their names. */
  PersonIndex persons() {
    return persons;
  }

  /** Whether a person of the lexicon has this word as the first of several names. */
  public boolean isGivenName(String word) {
    return givenNames.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Adds role words, which are compared by lemma and without case. */
  public void addRole(String words, NameSense sense) {
    add(words, sense, false);
  }

  private void add(String name, NameSense sense, boolean proper) {
    Node node = root;
    for (String run : nameRuns(name)) {
      node = node.next.computeIfAbsent(run.toLowerCase(Locale.ROOT), key -> new Node());
    }
    if (node != root) {
      node.senses.add(new Entry(sense, proper, name));
    }
  }

  /** Whether a name is in the index. */
  public boolean containsName(String name) {
    Node node = node(name);
    return node != null && !node.senses.isEmpty();
  }

  /** What a name may mean, written with or without capitals. */
  public List<NameSense> senses(String name) {
    Node node = node(name);
    return node == null ? List.of() : node.senses.stream().map(Entry::sense).toList();
  }

  /**
   * The persons whose name may be spelt so, where it is not in the index as it stands.
   *
   * @param name a full name, or one word for a first or last name
   */
  public List<ActorEntry> spelledLike(String name) {
    List<String> runs = nameRuns(name);
    return switch (runs.size()) {
      case 0 -> List.of();
      case 1 -> persons.called(runs.get(0));
      default -> persons.spelledLike(runs).stream().toList();
    };
  }

  private @Nullable Node node(String name) {
    Node node = root;
    for (String run : nameRuns(name)) {
      node = node.next.get(run.toLowerCase(Locale.ROOT));
      if (node == null) {
        return null;
      }
    }
    return node;
  }

  /** What two spellings of a name have in common where they are the same to the index. */
  public static String key(String name) {
    return String.join(" ", nameRuns(name)).toLowerCase(Locale.ROOT);
  }

  /** Whether some name or role begins at one of these words. */
  public boolean mayContain(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      for (String run : runs(words.get(i))) {
        Node node = root.next.get(run.toLowerCase(Locale.ROOT));
        if (node == null) {
          node = root.next.get(singular(run.toLowerCase(Locale.ROOT)));
        }
        if (node != null) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * The names in a sentence.
   *
   * @return hits that do not overlap within proper names nor within roles, in order
   */
  public List<NameHit> find(Sentence sentence) {
    List<Run> runs = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      boolean clitic = token.tag().equals("POS");
      for (String run : clitic ? List.of(POSSESSIVE) : runs(token.text())) {
        runs.add(new Run(run, token));
      }
    }
    List<NameHit> hits = new ArrayList<>();
    collect(runs, true, hits);
    List<NameHit> found = new VariantFinder(persons, runs).addTo(hits);
    collect(runs, false, found);
    return found;
  }

  private void collect(List<Run> runs, boolean proper, List<NameHit> hits) {
    int i = 0;
    while (i < runs.size()) {
      NameHit best = longest(runs, i, proper);
      if (best == null) {
        i++;
        continue;
      }
      hits.add(best);
      while (i < runs.size() && runs.get(i).token.index() <= best.lastToken()) {
        i++;
      }
    }
  }

  private @Nullable NameHit longest(List<Run> runs, int start, boolean proper) {
    List<Node> nodes = List.of(root);
    NameHit best = null;
    if (isInsideWord(runs, start) && (proper || !isAfterPrefix(runs, start))) {
      return null;
    }
    for (int i = start; i < runs.size() && !nodes.isEmpty(); i++) {
      nodes = step(nodes, runs.get(i), proper);
      boolean whole =
          i + 1 == runs.size() || runs.get(i + 1).token.index() != runs.get(i).token.index();
      List<NameSense> senses = new ArrayList<>();
      for (Node node : whole ? nodes : List.<Node>of()) {
        senses.addAll(node.matching(runs, start, i, proper));
      }
      if (!senses.isEmpty()) {
        best = new NameHit(runs.get(start).token.index(), runs.get(i).token.index(), senses);
      }
    }
    return best;
  }

  private static boolean isInsideWord(List<Run> runs, int i) {
    return i > 0 && runs.get(i - 1).token.index() == runs.get(i).token.index();
  }

  /** "ex-general" in one word holds the role "general". */
  private static boolean isAfterPrefix(List<Run> runs, int i) {
    return EX.equals(runs.get(i - 1).lower) && !isInsideWord(runs, i - 1);
  }

  /** The nodes after one more run: by the word itself and, for roles, by its lemma and singular. */
  private static List<Node> step(List<Node> nodes, Run run, boolean proper) {
    Set<String> keys = new LinkedHashSet<>(List.of(run.lower));
    if (!proper) {
      keys.add(run.token.lemma().toLowerCase(Locale.ROOT));
      keys.add(singular(run.lower));
    }
    List<Node> found = new ArrayList<>();
    for (Node node : nodes) {
      for (String key : keys) {
        Node next = node.next.get(key);
        if (next != null) {
          found.add(next);
        }
      }
    }
    return found;
  }

  private static String singular(String word) {
    if (word.endsWith("men")) {
      return word.substring(0, word.length() - 3) + "man";
    }
    if (word.endsWith("ies") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    return word.endsWith("s") && word.length() > 3 ? word.substring(0, word.length() - 1) : word;
  }

  /** The runs of letters and digits of a name: "U.S." is US, "Da'esh" Daesh, "al-Assad" two. */
  static List<String> runs(String text) {
    String plain = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
    List<String> runs = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        run.append(c);
      } else if (!isSilent(c) && run.length() > 0) {
        runs.add(run.toString());
        run.setLength(0);
      }
    }
    if (run.length() > 0) {
      runs.add(run.toString());
    }
    return runs;
  }

  /** The runs of a lexicon name; a possessive ending is a run of its own, as in parsed text. */
  private static List<String> nameRuns(String name) {
    String plain = name.replace('\u2019', '\'');
    List<String> runs = new ArrayList<>();
    for (String word : plain.split(" ", -1)) {
      boolean singular = word.endsWith("'s") && word.length() > 2;
      boolean plural = word.endsWith("s'");
      if (singular || plural) {
        runs.addAll(runs(word.substring(0, word.length() - (singular ? 2 : 1))));
        runs.add(POSSESSIVE);
      } else {
        runs.addAll(runs(word));
      }
    }
    return runs;
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSilent(char c) {
    return c == '.'
        || c == '\''
        || c == '\u2019'
        || c == '\u2018'
        || c == '`'
        || c == '\u02bb'
        || c == '\u02bc'
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static final class Node {
    final Map<String, Node> next = new HashMap<>(4);
    final List<Entry> senses = new ArrayList<>(1);

    List<NameSense> matching(List<Run> runs, int start, int end, boolean proper) {
      List<NameSense> found = new ArrayList<>();
      for (Entry entry : senses) {
        if (entry.proper == proper && (!proper || entry.fits(runs, start, end))) {
          found.add(entry.sense);
        }
      }
      return found;
    }
  }

  private record Entry(NameSense sense, boolean proper, String name) {

    boolean fits(List<Run> runs, int start, int end) {
      List<String> wanted = nameRuns(name);
      for (int i = start; i <= end; i++) {
        String run = wanted.get(i - start);
        String seen = runs.get(i).text;
        if (run.equals(POSSESSIVE)) {
          continue;
        }
        boolean acronym = run.length() <= SHORT_ACRONYM && run.equals(run.toUpperCase(Locale.ROOT));
        boolean capital = Character.isUpperCase(run.charAt(0));
        if (acronym && Character.isLetter(run.charAt(0)) && !run.equals(seen)) {
          return false;
        }
        if (capital && !Character.isUpperCase(seen.charAt(0))) {
          return false;
        }
      }
      return true;
    }
  }

  /** Letters or digits of a word, without the marks between them. */
  static final class Run {
    final String text;
    final String lower;
    final Token token;

    Run(String text, Token token) {
      this.text = text;
      this.lower = text.toLowerCase(Locale.ROOT);
      this.token = token;
    }
  }
}
