package org.athir.encoder.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.athir.encoder.Labels;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Checks the corpus and says what is in it. */
@Command(name = "corpus", mixinStandardHelpOptions = true, showDefaultValues = true)
public final class CorpusCommand implements Callable<Integer> {
  private static final long SEED = 1;

  @Option(names = "--corpus", required = true, description = "Folder of the corpus.")
  Path corpus = Path.of("encoder/corpus");

  @Option(
      names = "--beside",
      description =
          "Tab-separated sentences of others (column 'sentence') to compare with; as many of ours are"
              + " drawn.")
  Optional<Path> beside = Optional.empty();

  /** Runs it. */
  public static void main(String... arguments) {
    System.exit(new CommandLine(new CorpusCommand()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    List<MarkedSentence> sentences =
        new CorpusReader(Labels.of(TrainCommand.ontology())).readFolder(corpus);
    System.out.println(Counts.of(sentences).text());
    List<String> texts = new ArrayList<>(sentences.stream().map(MarkedSentence::text).toList());
    System.out.println("all: " + Diversity.of(texts));
    if (beside.isPresent()) {
      List<String> others = column(beside.get());
      System.out.println(beside.get().getFileName() + ": " + Diversity.of(others));
      Collections.shuffle(texts, new Random(SEED));
      List<String> drawn = texts.subList(0, Math.min(others.size(), texts.size()));
      System.out.println("as many of ours: " + Diversity.of(drawn));
    }
    return 0;
  }

  private static List<String> column(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    int column = List.of(lines.get(0).split("\t", -1)).indexOf("sentence");
    LinkedHashSet<String> sentences = new LinkedHashSet<>();
    lines.stream().skip(1).map(line -> line.split("\t", -1)[column]).forEach(sentences::add);
    return List.copyOf(sentences);
  }

  /**
   * How many rows of each kind.
   *
   * @param sentences number of sentences
   * @param rows number of labelled pairs
   * @param types rows by type, "none" for those without event
   * @param modes rows by type and mode
   * @param statuses rows with an event by polarity and modality
   * @param registers sentences by register
   */
  record Counts(
      int sentences,
      int rows,
      Map<String, Integer> types,
      Map<String, Integer> modes,
      Map<String, Integer> statuses,
      Map<String, Integer> registers) {

    static Counts of(List<MarkedSentence> sentences) {
      Map<String, Integer> types = new TreeMap<>();
      Map<String, Integer> modes = new TreeMap<>();
      Map<String, Integer> statuses = new TreeMap<>();
      Map<String, Integer> registers = new TreeMap<>();
      int rows = 0;
      for (MarkedSentence sentence : sentences) {
        registers.merge(sentence.register(), 1, Integer::sum);
        for (LabelledPair pair : sentence.pairs()) {
          rows++;
          types.merge(pair.event().map(EventLabel::type).orElse("none"), 1, Integer::sum);
          pair.event()
              .ifPresent(
                  event -> {
                    event
                        .mode()
                        .ifPresent(mode -> modes.merge(event.type() + "/" + mode, 1, Integer::sum));
                    String status =
                        event.status().polarity().word() + " " + event.status().modality().word();
                    statuses.merge(status, 1, Integer::sum);
                  });
        }
      }
      return new Counts(sentences.size(), rows, types, modes, statuses, registers);
    }

    String text() {
      return rows
          + " rows in "
          + sentences
          + " sentences\ntypes "
          + types
          + "\nmodes "
          + modes
          + "\nstatuses "
          + statuses
          + "\nregisters "
          + registers;
    }
  }
}
