/** The natural language toolkit behind Athir's parser interface; the only package that sees it. */
@NullMarked
package org.athir.parser;

import org.jspecify.annotations.NullMarked;
