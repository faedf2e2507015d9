package org.athir.resolve;

import java.util.List;
import java.util.Optional;
import org.athir.mention.Mention;
import org.athir.mention.Mention.Kind;
import org.athir.model.Sentence;
import org.athir.model.Token;
import org.athir.resolve.Coreference.Link;

/** Links names to what stands beside them and to fuller forms of the same name. */
final class NameLinks {
  /** Rule of those who stand beside each other. */
  static final String APPOSITION = "apposition";

  private final ReportMentions mentions;

  NameLinks(ReportMentions mentions) {
    this.mentions = mentions;
  }

  /**
   * "Khaled al-Obeidi, Iraq's defence minister" and "Iraq's defence minister, Khaled al-Obeidi".
   */
  static Optional<Link> apposition(Placed placed) {
    Sentence sentence = placed.sentence();
    Token head = placed.head();
    for (Token other : sentence.children(head, "appos", "dep")) {
      boolean beside =
          other.relation().equals("appos") || (other.isProperNoun() && !head.isProperNoun());
      Optional<Link> link = beside ? apposedTo(placed, other) : Optional.empty();
      if (link.isPresent()) {
        return link;
      }
    }
    boolean apposed =
        head.relation().equals("appos") || (head.relation().equals("dep") && head.isProperNoun());
    return apposed
        ? sentence.head(head).flatMap(first -> apposedTo(placed, first))
        : Optional.empty();
  }

  private static Optional<Link> apposedTo(Placed placed, Token other) {
    return placed
        .analyzed()
        .mentions()
        .at(other)
        .filter(mention -> mention.kind() == Kind.ACTOR)
        .map(mention -> new Link(List.of(mention), APPOSITION));
  }

  /** "Obeidi" after "Khaled al-Obeidi": the last fuller form before, else the first after. */
  Optional<Link> sameName(int position) {
    Mention mention = mentions.at(position).mention();
    Mention best = null;
    for (int i : mentions.namedLike(mention)) {
      Mention other = mentions.at(i).mention();
      boolean wanted = i != position && (best == null || i < position);
      if (wanted && saysMore(other, mention)) {
        best = other;
      }
    }
    return best == null || mentions.isCircular(best, mention)
        ? Optional.empty()
        : Optional.of(new Link(List.of(best), "same name"));
  }

  /** Whether another mention of a name tells more of its bearer. */
  private boolean saysMore(Mention other, Mention mention) {
    int length = mention.span().end() - mention.span().start();
    int otherLength = other.span().end() - other.span().start();
    return otherLength > length || (isKnown(other) && !isKnown(mention));
  }

  private boolean isKnown(Mention mention) {
    return mention.reading().belongs() || mentions.isLinkedBy(mention, APPOSITION);
  }
}
