package org.athir.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A parsed sentence: its tokens and the dependency tree over them. */
public final class Sentence {
  private final int index;
  private final int paragraph;
  private final Span span;
  private final List<Token> tokens;
  private final List<List<Token>> children;

  /**
   * Makes a sentence from its tokens.
   *
   * @param index number of the sentence in the report; 0 is the title
   * @param paragraph number of the block of text it stands in; 0 is the title's
   * @param tokens its words in order, with heads that point into this list
   */
  public Sentence(int index, int paragraph, List<Token> tokens) {
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a sentence needs tokens");
    }
    this.index = index;
    this.paragraph = paragraph;
    this.tokens = List.copyOf(tokens);
    this.span = tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
    this.children = childrenOf(this.tokens);
  }

  private static List<List<Token>> childrenOf(List<Token> tokens) {
    List<List<Token>> lists = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      lists.add(new ArrayList<>());
    }
    for (Token token : tokens) {
      if (token.head() != Token.ROOT) {
        lists.get(token.head()).add(token);
      }
    }
    List<List<Token>> copies = new ArrayList<>();
    lists.forEach(list -> copies.add(List.copyOf(list)));
    return List.copyOf(copies);
  }

  /** Number of the sentence in the report; 0 is the title. */
  public int index() {
    return index;
  }

  /** Number of the block of text it stands in. */
  public int paragraph() {
    return paragraph;
  }

  /** Where the sentence stands in the report. */
  public Span span() {
    return span;
  }

  /** The words in order. */
  public List<Token> tokens() {
    return tokens;
  }

  /** The word at a position. */
  public Token token(int position) {
    return tokens.get(position);
  }

  /** The tokens that depend on a token, in order. */
  public List<Token> children(Token token) {
    return children.get(token.index());
  }

  /** The dependents of a token with one of these relations, in order. */
  public List<Token> children(Token token, String... relations) {
    List<Token> found = new ArrayList<>();
    for (Token child : children(token)) {
      if (isOneOf(child.relation(), relations)) {
        found.add(child);
      }
    }
    return found;
  }

  /** The first dependent of a token with one of these relations. */
  public Optional<Token> child(Token token, String... relations) {
    for (Token child : children(token)) {
      if (isOneOf(child.relation(), relations)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /** The token that a token depends on; empty for the root. */
  public Optional<Token> head(Token token) {
    return token.head() == Token.ROOT ? Optional.empty() : Optional.of(tokens.get(token.head()));
  }

  /** Whether a token is the other or depends on it, directly or not. */
  public boolean isUnder(Token token, Token ancestor) {
    Token current = token;
    for (int steps = 0; steps <= tokens.size(); steps++) {
      if (current.index() == ancestor.index()) {
        return true;
      }
      if (current.head() == Token.ROOT) {
        return false;
      }
      current = tokens.get(current.head());
    }
    return false;
  }

  /** The span from one token to another, both included. */
  public Span span(int firstToken, int lastToken) {
    return tokens.get(firstToken).span().cover(tokens.get(lastToken).span());
  }

  /** The same sentence with other tokens: a repair pass gives these back. */
  public Sentence withTokens(List<Token> newTokens) {
    return new Sentence(index, paragraph, newTokens);
  }

  private static boolean isOneOf(String relation, String[] relations) {
    for (String wanted : relations) {
      if (relation.equals(wanted)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    StringBuilder words = new StringBuilder();
    tokens.forEach(token -> words.append(words.length() == 0 ? "" : " ").append(token.text()));
    return words.toString();
  }
}
