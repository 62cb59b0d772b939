/** Tests of the pages of projects. */
@org.jspecify.annotations.NullMarked
package org.alongside.projects.web;
