/** Tests of projects, activities, levels, mandates and publishing. */
@org.jspecify.annotations.NullMarked
package org.alongside.projects;
