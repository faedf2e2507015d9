package org.athir.mention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.athir.model.Token;

/** The mentions of one sentence, found by their head word. */
public final class Mentions {
  private final Map<Integer, Mention> byHead = new LinkedHashMap<>();

  /** Collects the mentions of a sentence. */
  public Mentions(List<Mention> mentions) {
    mentions.forEach(mention -> byHead.put(mention.head().index(), mention));
  }

  /** The mention with this head word. */
  public Optional<Mention> at(Token head) {
    return Optional.ofNullable(byHead.get(head.index()));
  }

  /** All mentions, in the order of their heads. */
  public List<Mention> all() {
    return new ArrayList<>(byHead.values());
  }
}
