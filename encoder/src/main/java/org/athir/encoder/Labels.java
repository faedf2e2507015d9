package org.athir.encoder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.athir.model.Status.Modality;
import org.athir.model.Status.Polarity;
import org.athir.ontology.Ontology;

/**
 * The answers that a model can give, in the order of its outputs.
 *
 * @param types PLOVER types; output 0 says that there is no event, output i + 1 is types.get(i)
 * @param modes modes as TYPE/mode; output 0 says that the type has none, output i + 1 is
 *     modes.get(i)
 */
public record Labels(List<String> types, List<String> modes) {
  /** Output of "no event" and of "no mode". */
  public static final int NONE = 0;

  /** The polarities in the order of their outputs. */
  public static final List<Polarity> POLARITIES = List.of(Polarity.AFFIRMED, Polarity.NEGATED);

  /** The modalities in the order of their outputs. */
  public static final List<Modality> MODALITIES =
      List.of(
          Modality.ACTUAL,
          Modality.PLANNED,
          Modality.REQUESTED,
          Modality.THREATENED,
          Modality.HYPOTHETICAL,
          Modality.HISTORICAL);

  /** Copies the lists. */
  public Labels {
    types = List.copyOf(types);
    modes = List.copyOf(modes);
  }

  /** All types and modes of an ontology: types in its order, modes by type and name. */
  public static Labels of(Ontology ontology) {
    List<String> modes = new ArrayList<>();
    ontology
        .types()
        .forEach(
            (code, type) ->
                type.modes().keySet().stream()
                    .sorted()
                    .forEach(mode -> modes.add(code + "/" + mode)));
    return new Labels(List.copyOf(ontology.types().keySet()), modes);
  }

  /**
   * Output of a type.
   *
   * @throws IllegalArgumentException for a type that the model does not know
   */
  public int type(String type) {
    return known(types, type) + 1;
  }

  /**
   * Output of a type's mode.
   *
   * @throws IllegalArgumentException for a mode that the model does not know
   */
  public int mode(String type, Optional<String> mode) {
    return mode.map(name -> known(modes, type + "/" + name) + 1).orElse(NONE);
  }

  /** Number of outputs of the head of types. */
  public int typeCount() {
    return types.size() + 1;
  }

  /** Number of outputs of the head of modes. */
  public int modeCount() {
    return modes.size() + 1;
  }

  private static int known(List<String> names, String name) {
    int at = names.indexOf(name);
    if (at < 0) {
      throw new IllegalArgumentException("no label " + name + " among " + names);
    }
    return at;
  }
}
