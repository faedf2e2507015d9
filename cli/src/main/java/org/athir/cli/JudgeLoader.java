package org.athir.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.athir.code.EventCoder;
import org.athir.encoder.JoiningFile;
import org.athir.encoder.ModelException;
import org.athir.encoder.ModelFiles;
import org.athir.encoder.OnnxJudge;
import org.athir.judge.Joiner;
import org.athir.judge.Joining;
import org.athir.judge.Judge;
import org.athir.judge.PairRule;
import org.athir.ontology.Ontology;

/**
 * Loads the judge beside everything else. Where the model that comes with the program cannot be had
 * on this machine, patterns code alone, and people are told what they lack; a model that was asked
 * for by name has to be there.
 */
final class JudgeLoader {
  /** Asks for the model that comes with the program. */
  static final String PACKAGED = "packaged";

  /** Asks for patterns alone. */
  static final String NONE = "none";

  private final Console console;
  private final boolean packaged;
  private final CompletableFuture<Optional<Loaded>> loading;

  private JudgeLoader(
      Console console, boolean packaged, CompletableFuture<Optional<Loaded>> loading) {
    this.console = console;
    this.packaged = packaged;
    this.loading = loading;
  }

  /** The model that comes with the program: loaded once in a process, when first asked for. */
  private static final class Packaged {
    static final Loaded MODEL = Loaded.from(ModelFiles.packaged());
  }

  /** A judge with its rule, or why there is none. */
  private record Loaded(
      Optional<OnnxJudge> judge, Optional<JoiningFile> rules, Optional<ModelException> problem) {

    Optional<Joining> joiner(Ontology ontology) {
      return judge.flatMap(
          one -> rules.map(rule -> new Joiner(one, rule.events(), rule.fields(), ontology)));
    }

    static Loaded from(ModelFiles files) {
      try {
        JoiningFile rules = JoiningFile.read(files);
        return new Loaded(Optional.of(OnnxJudge.load(files)), Optional.of(rules), Optional.empty());
      } catch (ModelException problem) {
        return new Loaded(Optional.empty(), Optional.empty(), Optional.of(problem));
      }
    }
  }

  /**
   * Begins to load a model.
   *
   * @param asked {@link #PACKAGED}, {@link #NONE} or a folder
   * @param console where a warning goes
   */
  static JudgeLoader begin(String asked, Console console) {
    if (asked.equals(NONE)) {
      return new JudgeLoader(console, false, CompletableFuture.completedFuture(Optional.empty()));
    }
    boolean packaged = asked.equals(PACKAGED);
    Supplier<Loaded> model = packaged ? () -> Packaged.MODEL : ofFolder(asked);
    return new JudgeLoader(
        console,
        packaged,
        CompletableFuture.supplyAsync(() -> Optional.of(model.get()), JudgeLoader::start));
  }

  private static Supplier<Loaded> ofFolder(String asked) {
    if (!Files.isDirectory(Path.of(asked))) {
      throw new UsageException(
          "--judge: no folder " + asked + "; a model's folder, " + PACKAGED + " or " + NONE);
    }
    return () -> Loaded.from(ModelFiles.folder(Path.of(asked)));
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "judge");
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * A judge of marked pairs.
   *
   * @param judge the model
   * @param rule how patterns are weighed beside it
   */
  record PairJudge(Judge judge, PairRule rule) {}

  /**
   * The judge with its rule for marked pairs, once it is loaded.
   *
   * @throws UsageException when it cannot be had
   */
  PairJudge ofPairs() {
    Loaded loaded =
        loading.join().orElseThrow(() -> new UsageException("--judge: a model is needed"));
    Judge judge =
        loaded
            .judge()
            .orElseThrow(
                () ->
                    new UsageException(
                        String.valueOf(loaded.problem().orElseThrow().getMessage())));
    return new PairJudge(judge, loaded.rules().orElseThrow().pairs());
  }

  /** The coder with the judge beside it, once that is loaded. */
  EventCoder beside(EventCoder coder) {
    return joining(coder.ontology()).map(coder::judging).orElse(coder);
  }

  /** The judge with its rule, once that is loaded. */
  Optional<Joining> joining(Ontology ontology) {
    Optional<Loaded> loaded = loading.join();
    loaded.flatMap(Loaded::problem).ifPresent(this::tell);
    return loaded.flatMap(one -> one.joiner(ontology));
  }

  private void tell(ModelException problem) {
    if (!packaged) {
      throw new UsageException(String.valueOf(problem.getMessage()));
    }
    console.tell(
        "patterns code alone: events that only the judge sees are missing, none is overruled and"
            + " confidence is null, since it cannot be had: "
            + problem.getMessage());
  }
}
