package org.alongside.demo;

/** The chapters in which people are told and asked something, and told what came of it. */
public record Consulting(
    TellingChapter telling,
    AskingChapter asking,
    CrowdChapter crowd,
    FormsChapter forms,
    TalkingChapter talking,
    WatchingChapter watching,
    ResultsChapter results) {}
