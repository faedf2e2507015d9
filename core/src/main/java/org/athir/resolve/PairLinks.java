package org.athir.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.athir.mention.ActorEntry;
import org.athir.mention.Mention;
import org.athir.model.Token;
import org.athir.resolve.Coreference.Link;

/** Links words for two parties to those last named: "the two governments", "both sides". */
final class PairLinks {
  private final ReportMentions mentions;

  PairLinks(ReportMentions mentions) {
    this.mentions = mentions;
  }

  /** "the two governments", "both presidents". */
  static boolean isPair(Placed placed) {
    Token head = placed.head();
    if (placed.mention().reading().belongs() || !head.tag().endsWith("S")) {
      return false;
    }
    List<String> words =
        placed.sentence().children(head, "nummod", "det", "cc:preconj").stream()
            .map(token -> token.text().toLowerCase(Locale.ROOT))
            .toList();
    return words.contains("both") || (words.contains("two") && words.contains("the"));
  }

  /** The parties last named together, else the two different ones last named. */
  Optional<Link> link(int position) {
    Optional<Link> together = coordinated(position);
    if (together.isPresent()) {
      return together;
    }
    List<Mention> found = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    for (int i = position - 1; i >= ReportMentions.reach(position) && found.size() < 2; i--) {
      Mention other = mentions.at(i).mention();
      Optional<String> id = partyOf(other);
      if (id.isPresent() && !ids.contains(id.get())) {
        found.add(0, other);
        ids.add(id.get());
      }
    }
    return found.size() < 2
        ? Optional.empty()
        : Optional.of(new Link(found, "the two parties last named"));
  }

  /** "the three countries": so many as were last named together, else nobody. */
  Optional<Link> together(int position, int members) {
    return coordinated(position).filter(link -> link.antecedents().size() == members);
  }

  /** Members of a coordination of states or groups in an earlier sentence: "India and Pakistan". */
  private Optional<Link> coordinated(int position) {
    for (int i = position - 1; i >= ReportMentions.reach(position); i--) {
      List<Mention> members = members(i);
      if (members.size() >= 2) {
        return Optional.of(new Link(members, "the parties last named together"));
      }
    }
    return Optional.empty();
  }

  /** The members of the coordination that a mention ends. */
  private List<Mention> members(int position) {
    Placed last = mentions.at(position);
    List<Mention> members = new ArrayList<>();
    if (last.head().relation().equals("conj") && partyOf(last.mention()).isPresent()) {
      for (Placed other : mentions.all().subList(ReportMentions.reach(position), position + 1)) {
        boolean sister =
            other.sharesSentence(last.analyzed()) && areSisters(other.head(), last.head());
        if (sister && partyOf(other.mention()).isPresent()) {
          members.add(other.mention());
        }
      }
    }
    return members;
  }

  /** Whether a word heads the coordination of a last member or is a member as well. */
  private static boolean areSisters(Token other, Token last) {
    return other.index() == last.head()
        || (other.head() == last.head() && other.relation().equals("conj"));
  }

  private static Optional<String> partyOf(Mention mention) {
    return mention
        .reading()
        .namedCountry()
        .or(() -> mention.reading().entry().filter(e -> e.kind() == ActorEntry.Kind.GROUP))
        .map(ActorEntry::id);
  }
}
