/** Projects, their stages, activities, stated levels and mandates, and what publishing demands. */
@org.jspecify.annotations.NullMarked
package org.alongside.projects;
