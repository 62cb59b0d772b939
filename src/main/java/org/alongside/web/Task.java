package org.alongside.web;

import org.jspecify.annotations.Nullable;

/**
 * One line of a task list.
 *
 * @param href where it is done; null while it can't be started
 * @param status for example done, or to do
 */
public record Task(
    String text, @Nullable String href, @Nullable String hint, String status, boolean done) {}
