package org.athir.encoder.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.athir.encoder.Labels;
import org.athir.model.Span;
import org.athir.model.Status;
import org.athir.model.Status.Modality;
import org.athir.model.Status.Polarity;

/** Reads the corpus: one sentence a line with its register and its pairs, tab-separated. */
public final class CorpusReader {
  /** The kinds of text. */
  public static final Set<String> REGISTERS =
      Set.of(
          "wire",
          "brief",
          "headline",
          "broadcast",
          "statement",
          "local",
          "quote",
          "translated",
          "analysis",
          "chronicle");

  private static final Pattern ACTOR = Pattern.compile("\\[([a-f]) ([^\\[\\]]+)\\]");
  private static final Pattern PAIR =
      Pattern.compile(
          "([a-f])>([a-f]) (?:-|([A-Z]+)(?:/([a-z-]+))? \"([^\"]+)\"(?:#([1-9]))?( !)?(?: ~([a-z]+))?)");

  private final Labels labels;

  /** With the types and modes that exist. */
  public CorpusReader(Labels labels) {
    this.labels = labels;
  }

  /**
   * All sentences of a folder's .tsv files, by name of file and line.
   *
   * @throws CorpusException at the first mistake
   */
  public List<MarkedSentence> readFolder(Path folder) {
    List<MarkedSentence> sentences = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList()) {
        sentences.addAll(read(file));
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(folder + ": cannot be read", failure);
    }
    return sentences;
  }

  private List<MarkedSentence> read(Path file) throws IOException {
    List<MarkedSentence> sentences = new ArrayList<>();
    String name = String.valueOf(file.getFileName());
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isEmpty() && !line.startsWith("#")) {
        sentences.add(sentence(line, name, i + 1));
      }
    }
    return sentences;
  }

  /**
   * Reads one line.
   *
   * @param line register, sentence with marks, pairs
   * @param file named in the id and in errors
   * @param number of the line, from 1
   */
  public MarkedSentence sentence(String line, String file, int number) {
    List<String> columns = List.of(line.split("\t", -1));
    if (columns.size() != 3) {
      throw new CorpusException(file, number, columns.size() + " columns, not 3");
    }
    if (!REGISTERS.contains(columns.get(0))) {
      throw new CorpusException(file, number, "no such register: " + columns.get(0));
    }
    SortedMap<Character, List<Span>> actors = new TreeMap<>();
    String text = plain(columns.get(1), actors);
    if (text.contains("[") || text.contains("]")) {
      throw new CorpusException(file, number, "a bracket that marks no actor: " + text);
    }
    List<LabelledPair> pairs = new ArrayList<>();
    for (String pair : columns.get(2).split("; ", -1)) {
      pairs.add(pair(pair, text, actors.keySet(), new Place(file, number)));
    }
    String id = file.replace(".tsv", "") + "-" + number;
    return new MarkedSentence(id, columns.get(0), text, actors, pairs);
  }

  private static String plain(String marked, SortedMap<Character, List<Span>> actors) {
    StringBuilder text = new StringBuilder();
    Matcher matcher = ACTOR.matcher(marked);
    int done = 0;
    while (matcher.find()) {
      text.append(marked, done, matcher.start());
      int start = text.length();
      text.append(matcher.group(2));
      actors
          .computeIfAbsent(matcher.group(1).charAt(0), letter -> new ArrayList<>())
          .add(new Span(start, text.length()));
      done = matcher.end();
    }
    return text.append(marked.substring(done)).toString();
  }

  private LabelledPair pair(String words, String text, Set<Character> actors, Place place) {
    Matcher matcher = PAIR.matcher(words);
    if (!matcher.matches()) {
      throw place.error("not a pair: " + words);
    }
    char source = matcher.group(1).charAt(0);
    char target = matcher.group(2).charAt(0);
    if (source == target || !actors.contains(source) || !actors.contains(target)) {
      throw place.error("a pair of actors that are not marked: " + words);
    }
    Optional<EventLabel> event =
        Optional.ofNullable(matcher.group(3)).map(type -> event(type, matcher, text, place));
    return new LabelledPair(source, target, event);
  }

  private EventLabel event(String type, Matcher matcher, String text, Place place) {
    Optional<String> mode = Optional.ofNullable(matcher.group(4));
    try {
      labels.type(type);
      labels.mode(type, mode);
    } catch (IllegalArgumentException unknown) {
      throw place.error("no type or mode " + type + mode.map(name -> "/" + name).orElse(""));
    }
    int nth = Optional.ofNullable(matcher.group(6)).map(Integer::parseInt).orElse(1);
    Polarity polarity = matcher.group(7) == null ? Polarity.AFFIRMED : Polarity.NEGATED;
    Modality modality =
        Optional.ofNullable(matcher.group(8)).map(place::modality).orElse(Modality.ACTUAL);
    Span trigger = place.find(text, matcher.group(5), nth);
    return new EventLabel(type, mode, trigger, new Status(polarity, modality));
  }

  /** A place in a file. */
  private record Place(String file, int line) {
    CorpusException error(String problem) {
      return new CorpusException(file, line, problem);
    }

    Modality modality(String word) {
      try {
        return Modality.valueOf(word.toUpperCase(Locale.ROOT));
      } catch (IllegalArgumentException unknown) {
        throw error("no such modality: " + word);
      }
    }

    Span find(String text, String words, int nth) {
      int at = -1;
      for (int i = 0; i < nth; i++) {
        at = text.indexOf(words, at + 1);
        if (at < 0) {
          throw error("the trigger is not in the sentence: " + words);
        }
      }
      return new Span(at, at + words.length());
    }
  }
}
