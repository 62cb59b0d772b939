/** The pages of projects and activities. */
@org.jspecify.annotations.NullMarked
package org.alongside.projects.web;
