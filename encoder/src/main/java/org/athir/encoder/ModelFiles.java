package org.athir.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Where a model's three files are. */
public sealed interface ModelFiles {
  /** The graph with its weights. */
  String MODEL = "judge.onnx";

  /** The vocabulary. */
  String VOCABULARY = "tokenizer.json";

  /** How the model is joined with the patterns. */
  String JOINING = "joining.json";

  /** Labels, checksum and what the model was trained on. */
  String CARD = "judge.json";

  /** Where a file is, for messages. */
  String name(String file);

  /**
   * Opens a file.
   *
   * @throws IOException when it is missing or cannot be read
   */
  InputStream open(String file) throws IOException;

  /** The model that comes with the program. */
  static ModelFiles packaged() {
    return new Packaged();
  }

  /** A model in a folder. */
  static ModelFiles folder(Path folder) {
    return new Folder(folder);
  }

  /** On the class path. */
  record Packaged() implements ModelFiles {
    @Override
    public String name(String file) {
      return "packaged model, " + file;
    }

    @Override
    public InputStream open(String file) throws IOException {
      return Optional.ofNullable(ModelFiles.class.getResourceAsStream("model/" + file))
          .orElseThrow(() -> new NoSuchFileException(name(file)));
    }
  }

  /** In a folder. */
  record Folder(Path folder) implements ModelFiles {
    @Override
    public String name(String file) {
      return folder.resolve(file).toString();
    }

    @Override
    public InputStream open(String file) throws IOException {
      return Files.newInputStream(folder.resolve(file));
    }
  }
}
