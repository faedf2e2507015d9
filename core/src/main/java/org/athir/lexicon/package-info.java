/** Reading the lexicon's YAML into checked values, with file, line and column of every mistake. */
@NullMarked
package org.athir.lexicon;

import org.jspecify.annotations.NullMarked;
