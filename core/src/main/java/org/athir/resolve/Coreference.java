package org.athir.resolve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.athir.mention.Mention;
import org.athir.parse.Language;

/**
 * Links mentions of a report to the mentions that they stand for, by rules over names, titles,
 * offices, nationality, number and syntax. Rules are tried in a fixed order and each is named in
 * the link.
 */
final class Coreference {
  /** Rule of a counterpart who is not named: only the sectors are the possessor's. */
  static final String COUNTERPART_OF = "counterpart of";

  private final ReportMentions mentions;
  private final Speakers speakers;
  private final NameLinks names;
  private final RoleLinks roles;
  private final PairLinks pairs;
  private final DescriptionLinks descriptions;
  private final PronounLinks pronouns;

  Coreference(List<AnalyzedSentence> sentences, Language language, Speech speech) {
    this.mentions = new ReportMentions(sentences);
    this.speakers = new Speakers(sentences, mentions, language, speech);
    this.names = new NameLinks(mentions);
    this.roles = new RoleLinks(mentions);
    this.pairs = new PairLinks(mentions);
    this.descriptions = new DescriptionLinks(mentions, pairs);
    this.pronouns = new PronounLinks(sentences, mentions, language, speakers);
  }

  /**
   * Why a mention stands for others.
   *
   * @param antecedents the mentions that it stands for, at least one
   * @param rule the rule that linked them
   */
  record Link(List<Mention> antecedents, String rule) {}

  /** Links all mentions of the report. */
  Map<Mention, Link> resolve() {
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.at(i).mention();
      link(i).ifPresent(link -> mentions.link(mention, link));
    }
    return mentions.links();
  }

  /** The speaker of the sentence before or, of a quotation that goes on, of the one after. */
  Optional<Mention> speakerNear(AnalyzedSentence analyzed) {
    return speakers.near(analyzed);
  }

  private Optional<Link> link(int position) {
    return switch (mentions.at(position).mention().kind()) {
      case PRONOUN -> pronouns.link(position);
      case DESCRIPTION -> descriptions.link(position);
      case ACTOR -> actor(position);
      case THING -> Optional.empty();
    };
  }

  private Optional<Link> actor(int position) {
    Placed placed = mentions.at(position);
    Optional<Link> apposed = NameLinks.apposition(placed);
    if (apposed.isPresent()) {
      return apposed;
    }
    if (PairLinks.isPair(placed)) {
      return pairs.link(position);
    }
    Mention.Reading reading = placed.mention().reading();
    if (reading.named()) {
      return names.sameName(position);
    }
    boolean bareRole = reading.entry().isEmpty() && !reading.roles().isEmpty();
    return bareRole ? roles.link(position) : Optional.empty();
  }
}
