package org.athir.encoder;

import ai.djl.engine.EngineException;
import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.athir.judge.ActorPair;
import org.athir.judge.Judge;
import org.athir.judge.Judgement;
import org.athir.model.Span;

/**
 * The judge as a trained encoder, run by ONNX Runtime on one thread a call. A sentence is read
 * alone, never beside another, so that its answer depends on nothing else. What is longer than
 * {@value #MOST_PIECES} word pieces is read in a window around each pair.
 */
public final class OnnxJudge implements Judge, AutoCloseable {
  /** Word pieces read at once. */
  public static final int MOST_PIECES = 254;

  private final WordPieces wordPieces;
  private final EncoderSession session;
  private final AnswerReader answers;
  private final Marking marking;

  private OnnxJudge(WordPieces wordPieces, EncoderSession session, ModelCard card) {
    this.wordPieces = wordPieces;
    this.session = session;
    this.answers = new AnswerReader(card.labels());
    this.marking = card.marking();
  }

  /**
   * Loads a model.
   *
   * @throws ModelException when a file is missing or damaged, or this platform has no native
   *     library
   */
  public static OnnxJudge load(ModelFiles files) throws ModelException {
    ModelCard card = ModelCard.read(bytes(files, ModelFiles.CARD), files.name(ModelFiles.CARD));
    byte[] model = bytes(files, ModelFiles.MODEL);
    String digest = ModelCard.digest(model);
    if (!digest.equals(card.sha256())) {
      throw new ModelException(
          files.name(ModelFiles.MODEL)
              + ": damaged, its SHA-256 is "
              + digest
              + ", not the one in "
              + ModelFiles.CARD);
    }
    WordPieces pieces = vocabulary(files);
    try {
      return new OnnxJudge(pieces, EncoderSession.open(model), card);
    } catch (OrtException damaged) {
      pieces.close();
      throw new ModelException(
          files.name(ModelFiles.MODEL) + ": ONNX Runtime cannot run it: " + damaged.getMessage(),
          damaged);
    }
  }

  private static WordPieces vocabulary(ModelFiles files) throws ModelException {
    try (InputStream in = files.open(ModelFiles.VOCABULARY)) {
      return WordPieces.read(in);
    } catch (IOException missing) {
      throw unreadable(files.name(ModelFiles.VOCABULARY), missing);
    } catch (LinkageError | IllegalStateException | EngineException noLibrary) {
      throw new ModelException(
          "no native tokenizer library for this platform: " + noLibrary.getMessage(), noLibrary);
    }
  }

  private static byte[] bytes(ModelFiles files, String file) throws ModelException {
    try (InputStream in = files.open(file)) {
      return in.readAllBytes();
    } catch (IOException missing) {
      throw unreadable(files.name(file), missing);
    }
  }

  private static ModelException unreadable(String name, IOException cause) {
    String problem =
        cause instanceof NoSuchFileException ? "missing" : "cannot be read: " + cause.getMessage();
    return new ModelException(name + ": " + problem, cause);
  }

  @Override
  public List<Optional<Judgement>> judge(
      String sentence, List<Span> actors, List<ActorPair> pairs) {
    if (pairs.isEmpty()) {
      return List.of();
    }
    Pieces pieces = wordPieces.cut(sentence);
    if (marking == Marking.SENTENCE && pieces.size() <= MOST_PIECES) {
      Optional<EncoderInput> input = EncoderInput.ofAll(pieces, actors, pairs);
      if (input.isPresent()) {
        return answer(input.orElseThrow()).stream().map(Optional::of).toList();
      }
    }
    List<Optional<Judgement>> answers = new ArrayList<>();
    for (ActorPair pair : pairs) {
      answers.add(
          window(pieces, pair)
              .flatMap(window -> input(window, actors, pair))
              .map(input -> answer(input).get(0)));
    }
    return answers;
  }

  private Optional<EncoderInput> input(Pieces pieces, List<Span> actors, ActorPair pair) {
    return marking == Marking.PAIR
        ? EncoderInput.ofPair(pieces, actors, pair)
        : EncoderInput.ofAll(pieces, actors, List.of(pair));
  }

  /** The pieces around a pair; none when it has no pieces or they do not fit. */
  private static Optional<Pieces> window(Pieces pieces, ActorPair pair) {
    List<Integer> both = new ArrayList<>();
    pair.named().forEach(actor -> both.addAll(pieces.at(actor)));
    if (both.isEmpty()) {
      return Optional.empty();
    }
    int first = Collections.min(both);
    int last = Collections.max(both);
    int spare = MOST_PIECES - (last - first + 1);
    if (spare < 0) {
      return Optional.empty();
    }
    int from = Math.max(0, Math.min(first - spare / 2, pieces.size() - MOST_PIECES));
    return Optional.of(pieces.slice(from, Math.min(pieces.size(), from + MOST_PIECES)));
  }

  private List<Judgement> answer(EncoderInput input) {
    return answers.read(session.run(input), input);
  }

  @Override
  public void close() {
    session.close();
    wordPieces.close();
  }
}
