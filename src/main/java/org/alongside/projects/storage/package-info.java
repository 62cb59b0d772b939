/** Projects in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package org.alongside.projects.storage;
