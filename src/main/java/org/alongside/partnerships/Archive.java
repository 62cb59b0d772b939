package org.alongside.partnerships;

/** Everything that a partnership keeps, for the verbs that need several parts of it. */
public record Archive(
    Places places,
    Declarations declarations,
    Invitations invitations,
    SideQuestions questions,
    Agreements agreements) {}
