/**
 * Reading a report: its layout, the parser interface, repairs of parses, and the arguments of
 * predicates.
 */
@NullMarked
package org.athir.parse;

import org.jspecify.annotations.NullMarked;
