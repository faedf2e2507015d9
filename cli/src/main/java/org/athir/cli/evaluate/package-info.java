/** The coder measured on the sentences that come with the lexicon. */
@NullMarked
package org.athir.cli.evaluate;

import org.jspecify.annotations.NullMarked;
