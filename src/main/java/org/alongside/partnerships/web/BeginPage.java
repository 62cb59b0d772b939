package org.alongside.partnerships.web;

import org.alongside.web.Mistakes;

/** Asks whether to begin a project's partnership. */
public record BeginPage(String project, String title, Mistakes mistakes) {}
